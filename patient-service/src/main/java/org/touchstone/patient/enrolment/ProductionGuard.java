package org.touchstone.patient.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Passwords of the demo open nothing but a demo. */
@ApplicationScoped
class ProductionGuard {
  private final Realm realm;
  private final boolean demo;

  ProductionGuard(
      Realm realm, @ConfigProperty(name = "touchstone.demo", defaultValue = "false") boolean demo) {
    this.realm = realm;
    this.demo = demo;
  }

  /**
   * Checks the realm.
   *
   * @throws DemoRealmException in production, when the realm takes passwords of the demo
   * @throws RealmUnavailableException when the realm does not answer
   */
  void check() {
    if (realm.hasDemoClient() && !demo) {
      throw new DemoRealmException();
    }
  }

  /** This service must not run with this realm. */
  static final class DemoRealmException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoRealmException() {
      super(
          "The realm has the client touchstone-demo, whose passwords everybody knows, and this is"
              + " not a demo: take the client out of the realm, or set TOUCHSTONE_DEMO=true for a"
              + " demo with invented people.");
    }
  }
}

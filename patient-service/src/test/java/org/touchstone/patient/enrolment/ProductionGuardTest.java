package org.touchstone.patient.enrolment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.touchstone.patient.enrolment.ProductionGuard.DemoRealmException;
import org.touchstone.patient.testing.FakeRealm;

class ProductionGuardTest {
  private final FakeRealm realm = new FakeRealm();

  @Test
  void refusesTheDemoRealmInProduction() {
    realm.demoClient(true);

    assertThatThrownBy(() -> new ProductionGuard(realm, false).check())
        .isInstanceOf(DemoRealmException.class)
        .hasMessageContaining("touchstone-demo")
        .hasMessageContaining("TOUCHSTONE_DEMO=true");
  }

  @Test
  void takesTheDemoRealmInADemo() {
    realm.demoClient(true);

    assertThatCode(() -> new ProductionGuard(realm, true).check()).doesNotThrowAnyException();
  }

  @Test
  void takesAnotherRealmInProduction() {
    assertThatCode(() -> new ProductionGuard(realm, false).check()).doesNotThrowAnyException();
  }
}

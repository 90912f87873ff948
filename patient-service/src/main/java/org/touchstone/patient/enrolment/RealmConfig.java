package org.touchstone.patient.enrolment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where the realm is, and how it is followed. */
@ConfigMapping(prefix = "touchstone.realm")
interface RealmConfig {
  /** Address of Keycloak. */
  String url();

  /** The realm's name. */
  @WithDefault("touchstone")
  String name();

  /** Confidential client whose service account may view users, groups and the realm's roles. */
  @WithDefault("patient-service")
  String clientId();

  String clientSecret();

  /** Pause between two readings of all accounts; a new account that calls is seen at once. */
  @WithDefault("60s")
  Duration followEvery();

  /** How long one answer may take. */
  @WithDefault("10s")
  Duration timeout();
}

package org.touchstone.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Sign-in and the life of sessions. */
@ConfigMapping(prefix = "touchstone.session")
public interface SessionConfig {

  /** The identity provider's issuer, exactly as it stands in its tokens. */
  URI issuer();

  /** Our client at the identity provider. */
  @WithDefault("touchstone-gateway")
  String clientId();

  /** Its secret. */
  String clientSecret();

  /**
   * Secret from which the keys for tokens at rest, sign-in cookies and CSRF tokens are derived; the
   * client's secret if absent.
   */
  Optional<String> key();

  /** Longest time from the redirect to the identity provider until the person is back. */
  @WithDefault("10m")
  Duration signIn();

  /** Longest wait for one answer of the identity provider. */
  @WithDefault("5s")
  Duration providerTimeout();

  /** A token that ends within this time is replaced before it is used. */
  @WithDefault("10s")
  Duration renewBefore();

  /**
   * Renewals at the identity provider at the same time, per replica; others wait, so a slow
   * provider cannot take every connection.
   */
  @WithDefault("8")
  int renewals();

  /** Staff, at shared desks. */
  Life portal();

  /** Patients and partners on their own phones, often offline for days. */
  Life companion();

  /** How long a session lives. */
  interface Life {

    /** Without a request. */
    Duration idle();

    /** At most, whatever happens. */
    Duration absolute();

    /**
     * Scopes asked for at sign-in. {@code offline_access} keeps the refresh token alive beyond the
     * provider's own session.
     */
    String scope();

    /** Whether the cookie survives the closing of the browser. */
    boolean persistent();
  }
}

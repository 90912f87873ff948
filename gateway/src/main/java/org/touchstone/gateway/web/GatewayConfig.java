package org.touchstone.gateway.web;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the outside world finds this gateway. */
@ConfigMapping(prefix = "touchstone.gateway")
public interface GatewayConfig {

  /**
   * Address that browsers use, without a path: {@code https://clinic.example} or, on one's own
   * machine, {@code http://localhost:8080}.
   */
  URI url();

  /**
   * Whether browsers reach us over TLS: cookies are then {@code Secure} with the {@code __Host-}
   * prefix, and HSTS is sent.
   */
  default boolean secure() {
    return "https".equalsIgnoreCase(url().getScheme());
  }

  /**
   * The address in the form of the {@code Origin} header: scheme, host, and the port where it is
   * not the scheme's own.
   */
  default String origin() {
    String port = url().getPort() < 0 ? "" : ":" + url().getPort();
    return url().getScheme() + "://" + url().getHost() + port;
  }
}

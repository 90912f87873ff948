package org.touchstone.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how patient we are with them. */
@ConfigMapping(prefix = "touchstone.route")
public interface RouteConfig {

  /** Address of patient-service, without a path. */
  URI patient();

  /** Address of practice-service, without a path. */
  URI practice();

  /** Address of insights-service, without a path. */
  URI insights();

  /** Longest wait for a connection to a service. Services are near: longer means down. */
  @WithDefault("1s")
  Duration connectTimeout();

  /** Longest time from the request to the head of its answer, the sending of the body included. */
  @WithDefault("30s")
  Duration responseTimeout();

  /** The same for an import, whose body may take its time on a phone's network. */
  @WithDefault("2m")
  Duration importTimeout();

  /** Longest body of a request, in bytes. */
  @WithDefault("2097152")
  long maxBody();

  /** Longest body of a diary import, in bytes. */
  @WithDefault("10485760")
  long maxImportBody();

  /**
   * Connections kept to each service; a service answers in milliseconds, so this many serve
   * thousands of requests a second.
   */
  @WithDefault("128")
  int connections();

  /**
   * Requests that may wait for one of them. More than that means the service is not keeping up:
   * they are refused with 503.
   */
  @WithDefault("1024")
  int waiting();

  /** Event streams to each service; each holds a connection for as long as it lives. */
  @WithDefault("10000")
  int streams();
}

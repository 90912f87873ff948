package org.touchstone.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Shares, in points. A read costs 1, a write 2, an import or an export 50; signing in costs 5,
 * other calls below {@code /auth/} 1. The limits hold for each replica by itself.
 */
@ConfigMapping(prefix = "touchstone.limit")
public interface LimitConfig {

  /**
   * For one bearer token or one browser session: far above what an app or a busy integration asks
   * for.
   */
  @WithDefault("30000")
  int callerBurst();

  /** Points that flow back to a caller each second. */
  @WithDefault("6000")
  int callerPerSecond();

  /**
   * For one network address with credentials, whatever they are: a clinic, or a test of load,
   * behind one address.
   */
  @WithDefault("120000")
  int addressBurst();

  /** Points that flow back to an address each second. */
  @WithDefault("40000")
  int addressPerSecond();

  /**
   * For one network address without credentials: pages, their files, the description of the API.
   */
  @WithDefault("4000")
  int anonymousBurst();

  /** Points that flow back to an address without credentials each second. */
  @WithDefault("400")
  int anonymousPerSecond();

  /**
   * For signing in, out, and asking for the session, by network address: a clinic starts its day
   * behind one.
   */
  @WithDefault("600")
  int authBurst();

  /** Points that flow back for {@code /auth/} each second: four sign-ins. */
  @WithDefault("20")
  int authPerSecond();

  /**
   * Buckets remembered at the same time, so that memory is bounded whatever callers make up; the
   * least recently used goes first.
   */
  @WithDefault("100000")
  int buckets();
}

package org.touchstone.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request a trace context (W3C Trace Context, level 1): the caller's own {@code
 * traceparent} where it is well formed, a new one otherwise. The services receive it, and the
 * answer repeats it as {@code Traceparent}, so that one identifier finds a request in every log.
 */
@ApplicationScoped
public class TraceContext {

  /** Name of the header, inbound and outbound. */
  public static final String TRACEPARENT = "traceparent";

  /** The vendor part of a trace context, worthless without a valid {@link #TRACEPARENT}. */
  public static final String TRACESTATE = "tracestate";

  private static final int PRIORITY = 10_000;
  private static final int LENGTH = 55;

  void install(@Observes Filters filters) {
    filters.register(TraceContext::handle, PRIORITY);
  }

  /** The trace context of a request that has passed this filter. */
  public static String of(RoutingContext ctx) {
    String value = ctx.get(TRACEPARENT);
    return value == null ? create() : value;
  }

  private static void handle(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    String given = request.getHeader(TRACEPARENT);
    if (wellFormed(given)) {
      ctx.put(TRACEPARENT, given);
    } else {
      ctx.put(TRACEPARENT, create());
      request.headers().remove(TRACESTATE);
    }
    ctx.next();
  }

  /**
   * A new context, marked "not sampled": whoever records traces decides about that where the trace
   * is recorded.
   */
  static String create() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    long low = random.nextLong() | 1;
    long span = random.nextLong() | 1;
    return "00-"
        + hex.toHexDigits(random.nextLong())
        + hex.toHexDigits(low)
        + "-"
        + hex.toHexDigits(span)
        + "-00";
  }

  static boolean wellFormed(@Nullable String value) {
    return value != null
        && value.length() == LENGTH
        && value.startsWith("00-")
        && identifier(value, 3, 35)
        && value.charAt(35) == '-'
        && identifier(value, 36, 52)
        && value.charAt(52) == '-'
        && hex(value, 53, 55);
  }

  private static boolean identifier(String value, int from, int to) {
    if (!hex(value, from, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (value.charAt(i) != '0') {
        return true;
      }
    }
    return false;
  }

  private static boolean hex(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }
}

package org.touchstone.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.touchstone.gateway.problem.Problem;
import org.touchstone.gateway.problem.Problems;

/**
 * Refuses, with 429 and {@code Retry-After}, what goes beyond a caller's share. A caller is its
 * credential: the bearer token or the cookie, kept as a digest. Credentials are not checked here,
 * so each network address has a share of its own as well, which made-up credentials cannot get
 * around.
 */
@ApplicationScoped
public class RateLimit {

  private static final int PRIORITY = 9_980;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

  private final LimitConfig config;
  private final Cache<Key, TokenBucket> buckets;

  RateLimit(LimitConfig config) {
    this.config = config;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(config.buckets())
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();
  }

  void install(@Observes Filters filters) {
    filters.register(this::handle, PRIORITY);
  }

  private void handle(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    String path = request.path();
    if (path == null || path.startsWith("/q/")) {
      ctx.next();
      return;
    }
    long wait = take(request, path, Cost.of(request.method(), path), System.nanoTime());
    if (wait == 0) {
      ctx.next();
    } else {
      Problems.send(ctx, Problem.tooManyRequests(), wait);
    }
  }

  private long take(HttpServerRequest request, String path, int cost, long now) {
    String address = request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    if (path.startsWith("/auth/")) {
      return bucket(new Key("auth", address), config.authBurst(), config.authPerSecond(), now)
          .take(cost, now);
    }
    String credential = credential(request);
    if (credential == null) {
      return bucket(
              new Key("anonymous", address),
              config.anonymousBurst(),
              config.anonymousPerSecond(),
              now)
          .take(cost, now);
    }
    long wait =
        bucket(new Key("address", address), config.addressBurst(), config.addressPerSecond(), now)
            .take(cost, now);
    return wait > 0
        ? wait
        : bucket(
                new Key("caller", digest(credential)),
                config.callerBurst(),
                config.callerPerSecond(),
                now)
            .take(cost, now);
  }

  private static @Nullable String credential(HttpServerRequest request) {
    String bearer = request.getHeader(HttpHeaders.AUTHORIZATION);
    return bearer == null ? request.getHeader(HttpHeaders.COOKIE) : bearer;
  }

  private TokenBucket bucket(Key key, int burst, int perSecond, long now) {
    return buckets.get(key, absent -> new TokenBucket(burst, perSecond, now));
  }

  /** 64 bits are enough: two callers that fell into one bucket would share it, nothing more. */
  private static Long digest(String credential) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(credential.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Key(String kind, Object value) {}
}

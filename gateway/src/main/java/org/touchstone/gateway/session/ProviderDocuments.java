package org.touchstone.gateway.session;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * What the identity provider publishes about itself: its addresses and its keys, fetched when
 * needed and kept for a while.
 */
@ApplicationScoped
class ProviderDocuments {

  private static final Duration ADDRESSES_KEPT = Duration.ofMinutes(5);

  /**
   * An unknown key makes us look again, though not more often than this, whatever tokens people
   * make up.
   */
  private static final Duration KEYS_KEPT_AT_LEAST = Duration.ofSeconds(10);

  private final SessionConfig config;
  private final ProviderHttp http;
  private final Clock clock;
  private @Nullable Addresses addresses;
  private @Nullable Keyset keyset;

  ProviderDocuments(SessionConfig config, ProviderHttp http, Clock clock) {
    this.config = config;
    this.http = http;
    this.clock = clock;
  }

  /** The provider's addresses, not older than five minutes. */
  Addresses addresses() throws ProviderUnavailableException {
    return addresses(ADDRESSES_KEPT);
  }

  /**
   * The provider's addresses.
   *
   * @param age what was fetched within this time will do; a short one tells whether the provider is
   *     there
   */
  synchronized Addresses addresses(Duration age) throws ProviderUnavailableException {
    Instant now = clock.instant();
    if (addresses != null && now.isBefore(addresses.asOf.plus(age))) {
      return addresses;
    }
    JsonObject found = http.get(URI.create(config.issuer() + "/.well-known/openid-configuration"));
    if (!config.issuer().toString().equals(found.getString("issuer"))) {
      throw new ProviderUnavailableException("issuer is not " + config.issuer());
    }
    addresses =
        new Addresses(
            address(found, "authorization_endpoint"),
            address(found, "token_endpoint"),
            address(found, "end_session_endpoint"),
            address(found, "jwks_uri"),
            now);
    return addresses;
  }

  /** The provider's keys; fetched again when {@code id} is not among those we know. */
  synchronized List<JsonWebKey> keys(@Nullable String id) throws ProviderUnavailableException {
    Instant now = clock.instant();
    Keyset known = keyset;
    if (known != null && (known.has(id) || now.isBefore(known.asOf.plus(KEYS_KEPT_AT_LEAST)))) {
      return known.keys;
    }
    try {
      JsonObject found = http.get(addresses().keys());
      known = new Keyset(new JsonWebKeySet(found.encode()).getJsonWebKeys(), now);
    } catch (JoseException e) {
      throw new ProviderUnavailableException("keys cannot be read", e);
    }
    keyset = known;
    return known.keys;
  }

  private static URI address(JsonObject found, String name) throws ProviderUnavailableException {
    String value = found.getString(name);
    if (value == null) {
      throw new ProviderUnavailableException(name + " is absent");
    }
    return URI.create(value);
  }

  /**
   * Addresses of the provider.
   *
   * @param authorization where browsers go to sign in
   * @param token where codes and refresh tokens are exchanged
   * @param endSession where its session is ended
   * @param keys where its public keys are
   */
  record Addresses(URI authorization, URI token, URI endSession, URI keys, Instant asOf) {}

  private record Keyset(List<JsonWebKey> keys, Instant asOf) {
    boolean has(@Nullable String id) {
      return keys.stream().anyMatch(key -> key.getKeyId() != null && key.getKeyId().equals(id));
    }
  }
}

package org.touchstone.gateway.standin;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * An OpenID Connect provider without a sign-in page: codes are made by tests. Refresh tokens work
 * once, as at strict providers.
 */
final class StandInProvider {

  static final String SECRET = "stand-in secret of the tests";
  private static final int LIFE_SECONDS = 300;

  private final RsaJsonWebKey key;
  private final Map<String, JsonObject> codes = new ConcurrentHashMap<>();
  private final Map<String, JsonObject> refreshTokens = new ConcurrentHashMap<>();
  private final AtomicInteger renewals = new AtomicInteger();
  private final AtomicInteger reused = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private volatile long offset;
  private volatile boolean down;
  private volatile boolean offlineAllowed = true;
  private volatile String issuer = "";

  StandInProvider() {
    try {
      key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId("one");
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  void issuer(String address) {
    issuer = address;
  }

  /** Handles requests below the issuer's address and below /control/provider. */
  void handle(HttpServerRequest request) {
    String path = request.path();
    if (path.startsWith("/control/")) {
      request.body().onSuccess(body -> control(request, new JsonObject(body)));
    } else if (down) {
      request.response().setStatusCode(503).end();
    } else if (path.endsWith("/.well-known/openid-configuration")) {
      answer(
          request,
          200,
          new JsonObject()
              .put("issuer", issuer)
              .put("authorization_endpoint", issuer + "/auth")
              .put("token_endpoint", issuer + "/token")
              .put("end_session_endpoint", issuer + "/logout")
              .put("jwks_uri", issuer + "/certs"));
    } else if (path.endsWith("/certs")) {
      JsonObject jwk = new JsonObject(key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
      answer(request, 200, new JsonObject().put("keys", new JsonArray().add(jwk)));
    } else {
      request.body().onSuccess(body -> form(request, path, body.toString()));
    }
  }

  private void control(HttpServerRequest request, JsonObject wish) {
    JsonObject answer = new JsonObject();
    switch (request.path()) {
      case "/control/provider/code" -> {
        String code = UUID.randomUUID().toString();
        codes.put(code, wish);
        answer.put("code", code);
      }
      case "/control/provider/logout-token" ->
          answer.put("token", sign(wish.mergeIn(times().put("iss", issuer))));
      default -> {
        offset = wish.getLong("offset", offset);
        down = wish.getBoolean("down", down);
        offlineAllowed = wish.getBoolean("offlineAllowed", offlineAllowed);
        if (wish.getBoolean("endAll", false)) {
          refreshTokens.clear();
        }
        answer
            .put("renewals", renewals.get())
            .put("reused", reused.get())
            .put("ended", ended.get());
      }
    }
    answer(request, 200, answer);
  }

  private void form(HttpServerRequest request, String path, String body) {
    Map<String, List<String>> form = new QueryStringDecoder(body, false).parameters();
    String expected =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    ("touchstone-gateway:" + SECRET.replace(' ', '+'))
                        .getBytes(StandardCharsets.UTF_8));
    if (!expected.equals(request.getHeader("Authorization"))) {
      answer(request, 401, new JsonObject().put("error", "invalid_client"));
    } else if (path.endsWith("/logout")) {
      refreshTokens.remove(first(form, "refresh_token").orElse(""));
      ended.incrementAndGet();
      request.response().setStatusCode(204).end();
    } else if (first(form, "grant_type").equals(Optional.of("refresh_token"))) {
      renew(request, first(form, "refresh_token").orElse(""));
    } else {
      exchange(request, form);
    }
  }

  private void exchange(HttpServerRequest request, Map<String, List<String>> form) {
    JsonObject person = codes.remove(first(form, "code").orElse(""));
    if (person == null
        || !person.getString("challenge").equals(challenge(first(form, "code_verifier").orElse("")))
        || first(form, "redirect_uri").filter(uri -> uri.endsWith("/auth/callback")).isEmpty()) {
      answer(request, 400, new JsonObject().put("error", "invalid_grant"));
    } else if (person.getString("scope", "").contains("offline_access") && !offlineAllowed) {
      answer(request, 400, new JsonObject().put("error", "not_allowed"));
    } else {
      JsonObject claims = person.getJsonObject("idToken", new JsonObject()).copy();
      JsonObject id =
          times()
              .put("iss", issuer)
              .put("aud", "touchstone-gateway")
              .put("azp", "touchstone-gateway")
              .put("sub", person.getString("sub"))
              .put("sid", person.getString("sid"))
              .put("name", person.getString("name"))
              .put("nonce", person.getString("nonce"))
              .mergeIn(claims);
      answer(request, 200, tokens(person).put("id_token", sign(id)));
    }
  }

  private void renew(HttpServerRequest request, String refreshToken) {
    renewals.incrementAndGet();
    JsonObject person = refreshTokens.remove(refreshToken);
    if (person == null) {
      reused.incrementAndGet();
      answer(request, 400, new JsonObject().put("error", "invalid_grant"));
    } else {
      answer(request, 200, tokens(person));
    }
  }

  private JsonObject tokens(JsonObject person) {
    String refresh = UUID.randomUUID().toString();
    refreshTokens.put(refresh, person);
    JsonObject access =
        times()
            .put("iss", issuer)
            .put("aud", "touchstone")
            .put("sub", person.getString("sub"))
            .put("jti", UUID.randomUUID().toString())
            .put("realm_access", new JsonObject().put("roles", person.getJsonArray("roles")));
    return new JsonObject()
        .put("access_token", sign(access))
        .put("refresh_token", refresh)
        .put("expires_in", LIFE_SECONDS);
  }

  private JsonObject times() {
    long now = Instant.now().getEpochSecond() + offset;
    return new JsonObject().put("iat", now).put("exp", now + LIFE_SECONDS);
  }

  private String sign(JsonObject claims) {
    try {
      JsonWebSignature signature = new JsonWebSignature();
      signature.setPayload(claims.encode());
      signature.setKey(key.getPrivateKey());
      signature.setKeyIdHeaderValue(key.getKeyId());
      signature.setAlgorithmHeaderValue("RS256");
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> first(Map<String, List<String>> form, String name) {
    return form.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static void answer(HttpServerRequest request, int status, JsonObject body) {
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .end(body.toBuffer());
  }
}

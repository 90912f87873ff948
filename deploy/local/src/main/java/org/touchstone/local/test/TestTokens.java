package org.touchstone.local.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bearer tokens in the shape of Keycloak's access tokens, signed with the key that {@link
 * LocalStackTestResource} gives the service under test. Each is valid for 10 to 15 minutes unless
 * its name says otherwise: it is kept for a third of its life, as an app keeps it.
 */
public final class TestTokens {

  private static final String PRIVATE_KEY_PROPERTY = "touchstone.test.private-key";
  private static final String PUBLIC_KEY_PROPERTY = "touchstone.test.public-key";
  private static final String AUDIENCE = "touchstone";
  private static final Duration LIFE = Duration.ofMinutes(15);

  /** Signing takes longer than most calls that carry the token. */
  private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

  private record Kept(String token, Instant until) {}

  private TestTokens() {}

  /** A patient's token. */
  public static String patient(UUID id) {
    return token(id, "patient");
  }

  /** A clinician's token. */
  public static String clinician(UUID id) {
    return token(id, "clinician");
  }

  /** An administrator's token. */
  public static String administrator(UUID id) {
    return token(id, "administrator");
  }

  /** A partner's token. */
  public static String partner(UUID id) {
    return token(id, "partner");
  }

  /** A token of the service account that loads the demo clinic. */
  public static String demoLoader() {
    return token(UUID.nameUUIDFromBytes(new byte[] {1}), "demo-loader");
  }

  /** A token with these realm roles, none of them included. */
  public static String token(UUID subject, String... roles) {
    Instant now = Instant.now();
    return KEPT.compute(
            subject + String.join(" ", roles),
            (who, kept) ->
                kept != null && kept.until().isAfter(now)
                    ? kept
                    : new Kept(
                        sign(claims(subject, AUDIENCE, LIFE, roles), Ours.KEY),
                        now.plus(LIFE.dividedBy(3))))
        .token();
  }

  /** A token that was valid until a minute ago. */
  public static String expired(UUID subject, String... roles) {
    return sign(claims(subject, AUDIENCE, Duration.ofMinutes(-1), roles), Ours.KEY);
  }

  /** A token for another application. */
  public static String wrongAudience(UUID subject, String... roles) {
    return sign(claims(subject, "account", LIFE, roles), Ours.KEY);
  }

  /** A token that somebody else has signed. */
  public static String forged(UUID subject, String... roles) {
    return sign(claims(subject, AUDIENCE, LIFE, roles), SomebodyElse.KEY);
  }

  /** A token with the algorithm {@code none}. */
  public static String unsigned(UUID subject, String... roles) {
    String payload = token(subject, roles).split("\\.", -1)[1];
    return base64Url("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload + ".";
  }

  /** The public key, X.509, base64. */
  static String publicKey() {
    ensureKeys();
    return System.getProperty(PUBLIC_KEY_PROPERTY, "");
  }

  private static JwtClaimsBuilder claims(
      UUID subject, String audience, Duration life, String... roles) {
    Instant end = Instant.now().plus(life);
    String username = "user-" + subject.toString().substring(0, 8);
    return Jwt.claims()
        .issuer("http://localhost:8180/realms/touchstone")
        .subject(subject.toString())
        .audience(audience)
        .issuedAt(end.minus(LIFE))
        .expiresAt(end)
        .claim("typ", "Bearer")
        .claim("azp", "touchstone-demo")
        .claim("preferred_username", username)
        .claim("given_name", "Test")
        .claim("family_name", username)
        .claim("name", "Test " + username)
        .claim("realm_access", Map.of("roles", List.of(roles)));
  }

  private static String sign(JwtClaimsBuilder claims, PrivateKey key) {
    return claims.jws().keyId("test").sign(key);
  }

  /** Making keys takes longer than many calls: it is done once, and when it is needed. */
  private static final class SomebodyElse {
    static final PrivateKey KEY = newKeys().getPrivate();
  }

  /** The same key in every class loader of the JVM. */
  private static final class Ours {
    static final PrivateKey KEY = read();

    private static PrivateKey read() {
      ensureKeys();
      try {
        return KeyFactory.getInstance("RSA")
            .generatePrivate(
                new PKCS8EncodedKeySpec(
                    Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY_PROPERTY, ""))));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void ensureKeys() {
    synchronized (System.getProperties()) {
      if (System.getProperty(PRIVATE_KEY_PROPERTY) == null) {
        KeyPair keys = newKeys();
        System.setProperty(PUBLIC_KEY_PROPERTY, base64(keys.getPublic().getEncoded()));
        System.setProperty(PRIVATE_KEY_PROPERTY, base64(keys.getPrivate().getEncoded()));
      }
    }
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String base64Url(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}

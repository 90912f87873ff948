package org.touchstone.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys and what is done with them. All keys are derived from one secret (HKDF with SHA-256, RFC
 * 5869), one for each purpose, so every replica has the same and none is stored.
 */
@ApplicationScoped
class Keys {

  private static final int RANDOM_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String HMAC = "HmacSHA256";

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec tokens;
  private final SecretKeySpec signIn;
  private final SecretKeySpec csrf;

  Keys(SessionConfig config) {
    String secret = config.key().orElse(config.clientSecret());
    byte[] extracted =
        hmac(
            "touchstone".getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    this.tokens = new SecretKeySpec(expand(extracted, "tokens at rest"), "AES");
    this.signIn = new SecretKeySpec(expand(extracted, "sign-in cookie"), "AES");
    this.csrf = new SecretKeySpec(expand(extracted, "csrf"), HMAC);
  }

  /** 256 random bits, base64url. */
  String unguessable() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return encode(bytes);
  }

  /**
   * What of a session's identifier goes to the database: enough to find it, useless to whoever
   * reads it there.
   */
  static byte[] hash(String value) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The PKCE challenge of a verifier (RFC 7636, S256). */
  static String challenge(String verifier) {
    return encode(hash(verifier));
  }

  /**
   * The token that a page has to send along with requests that change something, for the session of
   * this identifier.
   */
  String csrf(String sessionId) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(csrf);
      return encode(mac.doFinal(sessionId.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compares without telling, by the time it takes, how much was right. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Encrypts tokens for the row of this session; in another row they cannot be opened. */
  byte[] sealTokens(byte[] plain, byte[] sessionHash) {
    return seal(tokens, plain, sessionHash);
  }

  /**
   * Opens what {@link #sealTokens} made; empty when the key or the row is another, or the bytes
   * were changed.
   */
  Optional<byte[]> openTokens(byte[] sealed, byte[] sessionHash) {
    return open(tokens, sealed, sessionHash);
  }

  /** Encrypts what the browser keeps for us during a sign-in. */
  String sealSignIn(String plain) {
    return encode(seal(signIn, plain.getBytes(StandardCharsets.UTF_8), new byte[0]));
  }

  /** Opens what {@link #sealSignIn} made; empty when it is not ours. */
  Optional<String> openSignIn(String sealed) {
    try {
      return open(signIn, Base64.getUrlDecoder().decode(sealed), new byte[0])
          .map(plain -> new String(plain, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private byte[] seal(SecretKeySpec key, byte[] plain, byte[] bound) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      random.nextBytes(nonce);
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound);
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<byte[]> open(SecretKeySpec key, byte[] sealed, byte[] bound) {
    if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_BYTES), bound);
      return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
    } catch (GeneralSecurityException notOurs) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] bound)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bound);
    return cipher;
  }

  /** HKDF's expansion to 32 bytes, one block. */
  private static byte[] expand(byte[] extracted, String purpose) {
    byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
    byte[] info = Arrays.copyOf(name, name.length + 1);
    info[name.length] = 1;
    return hmac(extracted, info);
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

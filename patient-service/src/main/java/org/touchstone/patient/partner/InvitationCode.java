package org.touchstone.patient.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code of an invitation: 26 letters and digits of Crockford's Base32, 130 random bits, in
 * groups that can be read out. Guessing one of a million open codes at a thousand attempts a second
 * takes longer than the universe has existed, so that no counter of attempts is needed, which could
 * be used to lock somebody out.
 */
final class InvitationCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;
  private static final int GROUP = 5;

  /** A new code, such as {@code 7ZK3M-0Q9XT-…}. */
  static String random(SecureRandom random) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** SHA-256 of the code, however it was typed: case, spaces, dashes, O for 0 and I or L for 1. */
  static byte[] hash(String typed) {
    StringBuilder code = new StringBuilder();
    for (char letter : typed.toUpperCase(Locale.ROOT).toCharArray()) {
      switch (letter) {
        case ' ', '-' -> {}
        case 'O' -> code.append('0');
        case 'I', 'L' -> code.append('1');
        default -> code.append(letter);
      }
    }
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(code.toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private InvitationCode() {}
}

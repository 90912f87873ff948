package org.touchstone.demo.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids of entries as a device would make them (UUIDv7), but always the same for the same person,
 * place in the diary and moment. All that is not the moment depends on person and place alone, so
 * that an entry is found again on a later day.
 */
final class EntryId {

  private EntryId() {}

  /**
   * @param place the entry's place in the diary, such as {@code pain-0}
   */
  static UUID of(String username, String place, Instant at) {
    ByteBuffer hash = hash(username, place);
    long random = hash.getLong(8) & 0xFFFL;
    return new UUID((at.toEpochMilli() << 16) | 0x7000L | random, low(hash));
  }

  /** Whether an id has this person and place, whatever its moment. */
  static boolean isOf(String username, String place, UUID id) {
    return id.getLeastSignificantBits() == low(hash(username, place));
  }

  private static long low(ByteBuffer hash) {
    return (hash.getLong(0) & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
  }

  private static ByteBuffer hash(String username, String place) {
    try {
      byte[] name = ("touchstone-demo/" + username + "/" + place).getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

package org.touchstone.patient.page;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.ProblemException;

/**
 * A place in a list, opaque to the caller. It names an item that the caller has just seen by its id
 * alone, so that no name gets into a log of addresses.
 */
public final class Cursor {
  private static final int ID_BYTES = 16;

  /** The place after an item. */
  public static String after(UUID id) {
    return encode(ByteBuffer.allocate(ID_BYTES), id);
  }

  /** The place after an item in a list by time; the time is kept in microseconds. */
  public static String after(Instant at, UUID id) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + ID_BYTES);
    return encode(bytes.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at)), id);
  }

  /**
   * Reads the place after an item.
   *
   * @throws ProblemException bad request, when it is not one
   */
  public static @Nullable UUID id(@Nullable String cursor) {
    return cursor == null ? null : uuid(decode(cursor, ID_BYTES));
  }

  /**
   * Reads the place after an item in a list by time.
   *
   * @throws ProblemException bad request, when it is not one
   */
  public static @Nullable InTime inTime(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    ByteBuffer bytes = decode(cursor, Long.BYTES + ID_BYTES);
    return new InTime(Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS), uuid(bytes));
  }

  /** The problem of a cursor that names no place in the caller's list. */
  public static ProblemException unknown() {
    return ProblemException.badRequest(
        "cursor", "is not a place in this list; start again without it");
  }

  /** A place in a list by time. */
  public record InTime(Instant at, UUID id) {}

  private static String encode(ByteBuffer bytes, UUID id) {
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static ByteBuffer decode(String cursor, int length) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length == length) {
        return ByteBuffer.wrap(bytes);
      }
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
    throw unknown();
  }

  private static UUID uuid(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private Cursor() {}
}

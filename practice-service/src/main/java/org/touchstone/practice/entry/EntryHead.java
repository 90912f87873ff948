package org.touchstone.practice.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every entry carries beside its values.
 *
 * @param patientId whose entry
 * @param id made by the device; unique for the patient, not beyond
 * @param revision from 1, one more with each change and with the deletion
 * @param at the moment that is recorded, to the microsecond
 * @param zone the patient's IANA time zone then
 * @param day the local day of {@code at} in {@code zone}
 * @param importDay the day of an imported daily diary that the entry stands for; absent for an
 *     entry of a device
 * @param recordedAt when the first revision was taken
 * @param changedAt when this revision was taken
 * @param deleted whether the patient deleted it
 */
public record EntryHead(
    UUID patientId,
    UUID id,
    long revision,
    Instant at,
    String zone,
    LocalDate day,
    @Nullable LocalDate importDay,
    Instant recordedAt,
    Instant changedAt,
    boolean deleted) {

  /** The head of a new entry; the local day follows from the zone's rules at that moment. */
  public static EntryHead first(UUID patientId, UUID id, Instant at, String zone, Instant now) {
    Instant moment = at.truncatedTo(ChronoUnit.MICROS);
    Instant recorded = now.truncatedTo(ChronoUnit.MICROS);
    return new EntryHead(
        patientId, id, 1, moment, zone, day(moment, zone), null, recorded, recorded, false);
  }

  /**
   * The head of a new entry that stands for a day of an imported diary: at local noon.
   *
   * @param day a day that exists in the zone
   */
  public static EntryHead imported(
      UUID patientId, UUID id, LocalDate day, ZoneId zone, Instant now) {
    Instant recorded = now.truncatedTo(ChronoUnit.MICROS);
    return new EntryHead(
        patientId,
        id,
        1,
        day.atTime(12, 0).atZone(zone).toInstant(),
        zone.getId(),
        day,
        day,
        recorded,
        recorded,
        false);
  }

  /** The head of the next revision, at the moment of {@code other}. */
  public EntryHead next(EntryHead other, Instant now) {
    return new EntryHead(
        patientId,
        id,
        revision + 1,
        other.at,
        other.zone,
        other.day,
        importDay,
        recordedAt,
        now.truncatedTo(ChronoUnit.MICROS),
        false);
  }

  /** The head after the deletion. */
  public EntryHead deletion(Instant now) {
    return new EntryHead(
        patientId,
        id,
        revision + 1,
        at,
        zone,
        day,
        importDay,
        recordedAt,
        now.truncatedTo(ChronoUnit.MICROS),
        true);
  }

  /** Whether both record the same moment in the same zone. */
  boolean sameMoment(EntryHead other) {
    return at.equals(other.at) && zone.equals(other.zone);
  }

  private static LocalDate day(Instant at, String zone) {
    return at.atZone(ZoneId.of(zone)).toLocalDate();
  }
}

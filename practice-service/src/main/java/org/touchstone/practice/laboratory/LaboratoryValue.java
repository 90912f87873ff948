package org.touchstone.practice.laboratory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One laboratory value.
 *
 * @param id made by the clinic's screen; counts for this patient alone
 * @param revision from 1, one more with each change and with the deletion
 * @param takenOn day of the blood sample
 * @param value in the unit of the code, in the form of {@code Numbers.exact}
 * @param recordedBy the clinician who entered this revision
 * @param recordedAt when the first revision was taken
 * @param changedAt when this revision was taken
 */
record LaboratoryValue(
    UUID patientId,
    UUID id,
    long revision,
    LocalDate takenOn,
    LaboratoryCode code,
    BigDecimal value,
    UUID recordedBy,
    Instant recordedAt,
    Instant changedAt,
    boolean deleted) {

  /** Whether both say the same, whoever entered it and when. */
  boolean sameContent(LocalDate otherDay, LaboratoryCode otherCode, BigDecimal otherValue) {
    return takenOn.equals(otherDay) && code == otherCode && value.equals(otherValue);
  }

  LaboratoryValue changed(
      LocalDate newDay, LaboratoryCode newCode, BigDecimal newValue, UUID by, Instant now) {
    return new LaboratoryValue(
        patientId, id, revision + 1, newDay, newCode, newValue, by, recordedAt, now, false);
  }

  LaboratoryValue deletion(UUID by, Instant now) {
    return new LaboratoryValue(
        patientId, id, revision + 1, takenOn, code, value, by, recordedAt, now, true);
  }
}

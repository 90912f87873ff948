package org.touchstone.contracts.event;

import java.util.UUID;
import org.apache.kafka.common.utils.Utils;

/**
 * Key of a record: {@code patientId/subjectId}. The partition is chosen from the patient alone, so
 * all facts of a patient on a topic keep their order while compaction keeps one record a subject.
 */
public record EventKey(UUID patientId, UUID subjectId) {

  /** Partition for a patient on a topic with {@code partitions} partitions. */
  public static int partition(UUID patientId, int partitions) {
    byte[] bytes = patientId.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    return Utils.toPositive(Utils.murmur2(bytes)) % partitions;
  }

  /**
   * Reads a key.
   *
   * @throws IllegalArgumentException when it is not two ids
   */
  public static EventKey parse(String key) {
    String[] parts = key.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("the key is not patientId/subjectId");
    }
    return new EventKey(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
  }

  @Override
  public String toString() {
    return patientId + "/" + subjectId;
  }
}

package org.touchstone.insights;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.touchstone.contracts.event.CareTeamChanged;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.ConsentChanged;
import org.touchstone.contracts.event.Event;
import org.touchstone.contracts.event.EventJson;
import org.touchstone.contracts.event.EventKey;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.Headers;
import org.touchstone.contracts.event.MoodEntryRecorded;
import org.touchstone.contracts.event.PainEntryRecorded;
import org.touchstone.contracts.event.PatientEnrolled;
import org.touchstone.contracts.event.PracticeSessionRecorded;
import org.touchstone.contracts.event.Purpose;
import org.touchstone.local.TestServers;

/** Writes facts to the broker as the other services do. */
public final class Log {

  /** A fact, ready to be written any number of times. */
  public record Written(
      String topic, UUID patientId, String key, RecordHeaders headers, byte[] value) {}

  private static final KafkaProducer<String, byte[]> PRODUCER =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", TestServers.get().bootstrapServers(), "linger.ms", 5),
          new StringSerializer(),
          new ByteArraySerializer());

  private Log() {}

  public static Written fact(Event event) {
    EventKind kind = EventKind.of(event);
    return record(
        kind,
        event.patientId(),
        event.subjectId(),
        kind.type(),
        event.revision(),
        EventJson.write(event));
  }

  public static Written deletion(EventKind kind, UUID patient, UUID subject, long revision) {
    return record(kind, patient, subject, Headers.DELETED, revision, null);
  }

  public static Written poison(EventKind kind, UUID patient) {
    byte[] broken = "{\"patientId\":".getBytes(StandardCharsets.UTF_8);
    return record(kind, patient, UUID.randomUUID(), kind.type(), 1, broken);
  }

  private static Written record(
      EventKind kind, UUID patient, UUID subject, String type, long revision, byte[] value) {
    RecordHeaders headers = new RecordHeaders();
    add(headers, Headers.SPEC_VERSION, "1.0");
    add(headers, Headers.ID, UUID.randomUUID().toString());
    add(headers, Headers.SOURCE, "/test");
    add(headers, Headers.TYPE, type);
    add(headers, Headers.TIME, Instant.EPOCH.toString());
    add(headers, Headers.REVISION, Long.toString(revision));
    return new Written(
        kind.topic(), patient, new EventKey(patient, subject).toString(), headers, value);
  }

  public static void send(Written... facts) {
    send(Arrays.asList(facts));
  }

  /** Writes facts in this order; returns when the broker has them all. */
  public static void send(List<Written> facts) {
    try {
      List<java.util.concurrent.Future<?>> acknowledged = new ArrayList<>();
      for (Written fact : facts) {
        int partitions = PRODUCER.partitionsFor(fact.topic()).size();
        int partition = EventKey.partition(fact.patientId(), partitions);
        acknowledged.add(
            PRODUCER.send(
                new ProducerRecord<>(
                    fact.topic(), partition, fact.key(), fact.value(), fact.headers())));
      }
      for (var one : acknowledged) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Keys of the records of a topic that are about a patient, from its beginning to its end now. */
  public static List<String> keys(String topic, UUID patient) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", TestServers.get().bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<String> keys = new ArrayList<>();
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          if (record.key().startsWith(patient.toString())) {
            keys.add(record.key());
          }
        }
      }
      return keys;
    }
  }

  public static PainEntryRecorded pain(
      UUID patient, UUID entry, long revision, LocalDate day, int hour, double intensity) {
    return new PainEntryRecorded(
        patient,
        entry,
        revision,
        at(day, hour),
        "UTC",
        day,
        BigDecimal.valueOf(intensity),
        null,
        null,
        null,
        List.of());
  }

  public static PracticeSessionRecorded session(
      UUID patient, UUID entry, LocalDate day, String practice, BigDecimal minutes, boolean kept) {
    return new PracticeSessionRecorded(
        patient,
        entry,
        1,
        at(day, 18),
        "UTC",
        day,
        practice,
        minutes,
        null,
        null,
        null,
        null,
        null,
        null,
        kept);
  }

  public static MoodEntryRecorded closeness(UUID patient, UUID entry, LocalDate day, int value) {
    return new MoodEntryRecorded(
        patient,
        entry,
        1,
        at(day, 20),
        "UTC",
        day,
        null,
        null,
        null,
        null,
        null,
        BigDecimal.valueOf(value),
        null,
        null,
        null,
        null);
  }

  /** A clinician treats the patient, and the patient shares some categories with the clinic. */
  public static List<Written> sharing(
      UUID patient, Set<UUID> clinicians, long revision, Category... categories) {
    return List.of(
        fact(
            new PatientEnrolled(
                patient, revision, "north", PatientEnrolled.Status.ACTIVE, Instant.EPOCH)),
        fact(new CareTeamChanged(patient, revision, clinicians)),
        fact(
            new ConsentChanged(
                patient,
                revision,
                Instant.EPOCH,
                Arrays.stream(categories)
                    .map(category -> new ConsentChanged.Grant(category, Purpose.CLINIC))
                    .toList())));
  }

  /** The facts of a daily diary in the shape of the golden files. */
  public static List<Written> diary(UUID patient, JsonNode input) {
    List<Written> facts = new ArrayList<>();
    for (JsonNode day : input.get("entries")) {
      LocalDate date = LocalDate.parse(day.get("date").asText());
      if (day.hasNonNull("pain")) {
        facts.add(
            fact(
                new PainEntryRecorded(
                    patient,
                    UUID.randomUUID(),
                    1,
                    at(date, 12),
                    "UTC",
                    date,
                    number(day, "pain"),
                    null,
                    null,
                    null,
                    List.of())));
      }
      facts.add(fact(mood(patient, date, day)));
      if (day.hasNonNull("practices")) {
        for (var practice : day.get("practices").properties()) {
          BigDecimal minutes = new BigDecimal(practice.getValue().asText());
          facts.add(
              fact(session(patient, UUID.randomUUID(), date, practice.getKey(), minutes, false)));
        }
      }
    }
    return facts;
  }

  private static MoodEntryRecorded mood(UUID patient, LocalDate date, JsonNode day) {
    BigDecimal closeness = number(day, "connection");
    if (closeness == null && day.hasNonNull("difficulty")) {
      closeness = BigDecimal.TEN.subtract(number(day, "difficulty"));
    }
    boolean nothingDone = day.hasNonNull("practices") && day.get("practices").isEmpty();
    return new MoodEntryRecorded(
        patient,
        UUID.randomUUID(),
        1,
        at(date, 12),
        "UTC",
        date,
        null,
        number(day, "stress"),
        number(day, "distress"),
        null,
        null,
        closeness,
        null,
        number(day, "selfEsteem"),
        number(day, "function"),
        nothingDone ? Boolean.FALSE : null);
  }

  private static BigDecimal number(JsonNode day, String field) {
    return day.hasNonNull(field) ? new BigDecimal(day.get(field).asText()) : null;
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  private static void add(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}

package org.touchstone.contracts.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.EventJson;
import org.touchstone.contracts.event.EventKey;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.Headers;
import org.touchstone.contracts.event.MoodEntryRecorded;
import org.touchstone.contracts.event.Topics;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.local.TestServers;
import org.touchstone.local.test.LocalStackTestResource;

/** Outbox, relay, broker, consumer and inbox as a service runs them. */
@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "event_consumer"))
class EventConsumerTest {
  @Inject EventConsumers consumers;
  @Inject Tally tally;
  @Inject Outbox outbox;
  @Inject Inbox inbox;

  private final TestServers servers = TestServers.get();
  private final UUID patient = UUID.randomUUID();

  @Test
  void factThatArrivesTenTimesCountsOnce() {
    // Given
    start("ten-times");
    UUID entry = UUID.randomUUID();
    byte[] fact = EventJson.write(mood(entry));

    // When
    UUID id = UUID.randomUUID();
    for (int i = 0; i < 10; i++) {
      send(entry, id.toString(), EventKind.MOOD_ENTRY_RECORDED.type(), fact);
    }
    UUID last = appendToOutbox();

    // Then
    await(() -> tally.of("ten-times", last) == 1);
    assertEquals(1, tally.of("ten-times", entry));
  }

  @Test
  void unreadableRecordIsPutAsideAndItsPartitionGoesOn() {
    // Given
    start("poison");
    UUID entry = UUID.randomUUID();
    String type = EventKind.MOOD_ENTRY_RECORDED.type();
    byte[] fact = EventJson.write(mood(entry));

    // When
    send(
        entry,
        UUID.randomUUID().toString(),
        type,
        "{\"patientId\":".getBytes(StandardCharsets.UTF_8));
    send(entry, "no id", type, fact);
    send(entry, UUID.randomUUID().toString(), "org.touchstone.weather.v1", fact);
    send(UUID.randomUUID(), UUID.randomUUID().toString(), type, fact);
    UUID next = appendToOutbox();

    // Then
    await(() -> tally.of("poison", next) == 1);
    List<String> reasons =
        deadLetters("poison").stream().map(letter -> header(letter, Headers.REASON)).toList();
    assertTrue(
        reasons.containsAll(
            List.of(
                "the value does not fit " + type,
                "the event's id is not a UUID",
                "no such type on this topic",
                "key, headers and value disagree")),
        reasons::toString);
    assertEquals(0, tally.of("poison", entry));
  }

  @Test
  void recordThatKeepsFailingIsPutAsideAloneAndLeavesNoTrace() {
    // Given
    UUID broken = UUID.randomUUID();
    tally.fail(broken);
    start("failing");

    // When
    append(broken);
    List<UUID> others = IntStream.range(0, 5).mapToObj(i -> appendToOutbox()).toList();

    // Then
    await(() -> others.stream().allMatch(other -> tally.of("failing", other) >= 1));
    await(
        () ->
            deadLetters("failing").stream()
                .anyMatch(letter -> letter.key().endsWith(broken.toString())));
    assertEquals(0, tally.of("failing", broken));
  }

  @Test
  void nothingIsLostOrCountedTwiceWhenTheDatabaseDies() {
    // Given
    start("database-dies");
    List<UUID> entries = new ArrayList<>();
    IntStream.range(0, 50).forEach(i -> entries.add(appendToOutbox()));

    // When
    servers.killPostgres();
    servers.startPostgres();

    // Then
    await(() -> entries.stream().allMatch(entry -> counted("database-dies", entry) >= 1));
    UUID after = appendToOutbox();
    await(() -> counted("database-dies", after) >= 1);
    assertTrue(deadLetters("database-dies").isEmpty());
  }

  @Test
  void rebuildReadsTheLogFromTheBeginning() {
    // Given
    start("rebuild");
    UUID entry = appendToOutbox();
    await(() -> tally.of("rebuild", entry) >= 1);
    int before = tally.of("rebuild", entry);

    // When
    QuarkusTransaction.requiringNew().run(() -> inbox.nextGeneration("rebuild"));

    // Then
    await(() -> tally.of("rebuild", entry) > before);
    await(() -> consumers.lag("rebuild") == 0);
    assertEquals(before + 1, tally.of("rebuild", entry));
  }

  private void start(String name) {
    consumers.start(name, List.of(Topics.MOOD_ENTRY), tally::handle);
  }

  private UUID appendToOutbox() {
    return append(UUID.randomUUID());
  }

  private UUID append(UUID entry) {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(mood(entry)));
    return entry;
  }

  /** None while the database is away. */
  private int counted(String consumer, UUID entry) {
    try {
      return tally.of(consumer, entry);
    } catch (RuntimeException e) {
      return 0;
    }
  }

  private MoodEntryRecorded mood(UUID entry) {
    BigDecimal five = BigDecimal.valueOf(5);
    return new MoodEntryRecorded(
        patient,
        entry,
        1,
        Instant.parse("2026-11-22T08:30:00Z"),
        "Europe/Rome",
        LocalDate.parse("2026-11-22"),
        five,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private void send(UUID subject, String id, String type, byte[] value) {
    RecordHeaders headers = new RecordHeaders();
    headers.add(Headers.ID, id.getBytes(StandardCharsets.UTF_8));
    headers.add(Headers.TYPE, type.getBytes(StandardCharsets.UTF_8));
    headers.add(Headers.REVISION, "1".getBytes(StandardCharsets.UTF_8));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      int partition = EventKey.partition(patient, producer.partitionsFor(Topics.MOOD_ENTRY).size());
      producer.send(
          new ProducerRecord<>(
              Topics.MOOD_ENTRY,
              partition,
              null,
              new EventKey(patient, subject).toString(),
              value,
              headers));
    }
  }

  /** The dead letters about this test's patient. */
  private List<ConsumerRecord<String, byte[]>> deadLetters(String consumer) {
    try (KafkaConsumer<String, byte[]> reader =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      String topic = Topics.deadLetter(consumer);
      List<TopicPartition> partitions =
          reader.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      long end = reader.endOffsets(partitions).values().stream().mapToLong(o -> o).sum();
      List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
      while (letters.size() < end) {
        reader.poll(Duration.ofSeconds(1)).forEach(letters::add);
      }
      letters.removeIf(letter -> !letter.key().startsWith(patient.toString()));
      return letters;
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "did not happen within a minute");
      Thread.onSpinWait();
    }
  }
}

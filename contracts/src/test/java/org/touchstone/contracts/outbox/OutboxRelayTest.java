package org.touchstone.contracts.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.touchstone.contracts.event.EventKey;
import org.touchstone.contracts.event.Headers;
import org.touchstone.local.Database;
import org.touchstone.local.TestServers;

/** The relay against a real PostgreSQL and a real broker, through crashes and outages. */
class OutboxRelayTest {
  /** A broker that answers again may take a while until it leads its partitions. */
  private static final Duration UNTIL_THE_BROKER_LEADS_AGAIN = Duration.ofMinutes(1);

  private static final Duration ACK = Duration.ofSeconds(10);
  private static final int PARTITIONS = 6;

  private final TestServers servers = TestServers.get();
  private final Database database = servers.database("outbox_relay");
  private final OutboxTable outbox =
      new OutboxTable(database.jdbcUrl(), database.user(), database.password());
  private String topic;

  @BeforeEach
  void freshTableAndTopic(TestInfo test) throws Exception {
    outbox.createAfresh();
    topic = test.getTestMethod().orElseThrow().getName() + "-" + UUID.randomUUID();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
    }
  }

  @Test
  void sendsKeyHeadersAndValue() throws Exception {
    // Given
    UUID patient = UUID.randomUUID();
    UUID entry = UUID.randomUUID();
    outbox.append(topic, patient, entry, 3);

    // When
    int sent = drainAll(ACK);

    // Then
    ConsumerRecord<String, byte[]> record = records(1).get(0);
    assertEquals(1, sent);
    assertEquals(0, outbox.count());
    assertEquals(patient + "/" + entry, record.key());
    assertEquals(EventKey.partition(patient, PARTITIONS), record.partition());
    assertEquals("3", header(record, Headers.REVISION));
    assertEquals("1.0", header(record, Headers.SPEC_VERSION));
    assertEquals("/test", header(record, Headers.SOURCE));
    assertEquals("{}", new String(record.value(), StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsLostWhenTheProcessDiesBetweenCommitAndSend() throws Exception {
    // Given
    appendEntries(50);
    dieAt("before-send");

    // When
    drainAll(ACK);

    // Then
    assertEquals(50, distinctIds(records(50)));
    assertEquals(0, outbox.count());
  }

  @Test
  void whatWasSentBeforeTheProcessDiedComesAgainUnderTheSameId() throws Exception {
    // Given
    appendEntries(50);
    dieAt("after-send");

    // When
    drainAll(ACK);

    // Then
    List<ConsumerRecord<String, byte[]>> records = records(100);
    assertEquals(50, distinctIds(records));
    assertEquals(0, outbox.count());
  }

  @Test
  void nothingIsLostWhileTheBrokerIsAway() throws Exception {
    // Given
    appendEntries(50);
    servers.killKafka();
    assertThrows(RelayException.class, () -> drainAll(Duration.ofSeconds(2)));
    appendEntries(50);
    assertThrows(RelayException.class, () -> drainAll(Duration.ofSeconds(2)));
    assertEquals(100, outbox.count());
    servers.startKafka();

    // When
    drainAll(UNTIL_THE_BROKER_LEADS_AGAIN);

    // Then
    assertEquals(100, distinctIds(records(100)));
    assertEquals(0, outbox.count());
  }

  @Test
  void aLongImportOfOnePatientDoesNotKeepTheOthersWaiting() throws Exception {
    // Given
    UUID importing = UUID.randomUUID();
    UUID other =
        Stream.generate(UUID::randomUUID)
            .filter(id -> Outbox.lane(id) != Outbox.lane(importing))
            .findFirst()
            .orElseThrow();
    for (long revision = 1; revision <= 1_000; revision++) {
      outbox.append(topic, importing, importing, revision);
    }
    outbox.append(topic, other, other, 1);

    // When: too few batches for all, and enough for chance to come round
    drain(40, 20);

    // Then
    List<ConsumerRecord<String, byte[]>> records = records(1_001 - outbox.count());
    Map<UUID, List<Long>> seen = revisionsByPatient(records);
    assertEquals(List.of(1L), seen.get(other));
    assertEquals(
        LongStream.rangeClosed(1, records.size() - 1).boxed().toList(), seen.get(importing));
    assertTrue(outbox.count() > 0);
  }

  @Test
  void severalRelaysKeepTheOrderOfEachPatient() throws Exception {
    // Given
    int patients = 40;
    int revisions = 25;
    List<UUID> people = IntStream.range(0, patients).mapToObj(i -> UUID.randomUUID()).toList();
    AtomicBoolean written = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(5);

    // When
    List<Future<?>> relays = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      relays.add(threads.submit(drainUntilEmpty(written)));
    }
    List<Future<?>> writers = new ArrayList<>();
    for (List<UUID> half : List.of(people.subList(0, 20), people.subList(20, 40))) {
      writers.add(threads.submit(() -> write(half, revisions)));
    }
    for (Future<?> writer : writers) {
      writer.get(5, TimeUnit.MINUTES);
    }
    written.set(true);
    for (Future<?> relay : relays) {
      relay.get(5, TimeUnit.MINUTES);
    }
    threads.shutdown();

    // Then
    Map<UUID, List<Long>> seen = revisionsByPatient(records(patients * revisions));
    List<Long> inOrder = LongStream.rangeClosed(1, revisions).boxed().toList();
    assertEquals(patients, seen.size());
    seen.forEach((patient, order) -> assertEquals(inOrder, order));
  }

  private Callable<Void> drainUntilEmpty(AtomicBoolean written) {
    return () -> {
      try (Producer<String, byte[]> producer =
          RelayLifecycle.producer(servers.bootstrapServers(), ACK)) {
        OutboxRelay relay = new OutboxRelay(outbox.dataSource(), producer, "/test", 20, ACK);
        while (!(written.get() && outbox.count() == 0)) {
          relay.drain();
        }
        return null;
      }
    };
  }

  private Void write(List<UUID> patients, int revisions) throws Exception {
    for (long revision = 1; revision <= revisions; revision++) {
      for (UUID patient : patients) {
        outbox.append(topic, patient, patient, revision);
      }
    }
    return null;
  }

  private void appendEntries(int count) throws Exception {
    for (int i = 0; i < count; i++) {
      outbox.append(topic, UUID.randomUUID(), UUID.randomUUID(), 1);
    }
  }

  private void drain(int times, int batch) throws Exception {
    try (Producer<String, byte[]> producer =
        RelayLifecycle.producer(servers.bootstrapServers(), ACK)) {
      OutboxRelay relay = new OutboxRelay(outbox.dataSource(), producer, "/test", batch, ACK);
      for (int i = 0; i < times; i++) {
        relay.drain();
      }
    }
  }

  private int drainAll(Duration ack) throws Exception {
    try (Producer<String, byte[]> producer =
        RelayLifecycle.producer(servers.bootstrapServers(), ack)) {
      OutboxRelay relay = new OutboxRelay(outbox.dataSource(), producer, "/test", 500, ack);
      int all = 0;
      for (int sent = relay.drain(); sent > 0; sent = relay.drain()) {
        all += sent;
      }
      return all;
    }
  }

  private void dieAt(String point) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RelayThatDies.class.getName(),
                point,
                database.jdbcUrl(),
                database.user(),
                database.password(),
                servers.bootstrapServers())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(RelayThatDies.EXIT, process.exitValue());
    assertEquals(50, outbox.count());
  }

  /** Reads until {@code least} records are there and the end of the topic is reached. */
  private List<ConsumerRecord<String, byte[]>> records(int least) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, PARTITIONS).mapToObj(i -> new TopicPartition(topic, i)).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = consumer.endOffsets(partitions).values().stream().mapToLong(o -> o).sum();
      assertTrue(end >= least, () -> end + " records, fewer than " + least);
      List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
      while (records.size() < end) {
        consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
      }
      return records;
    }
  }

  private static long distinctIds(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream().map(record -> header(record, Headers.ID)).distinct().count();
  }

  private static Map<UUID, List<Long>> revisionsByPatient(
      List<ConsumerRecord<String, byte[]>> records) {
    Map<UUID, Map<String, Long>> byPatient = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      byPatient
          .computeIfAbsent(
              EventKey.parse(record.key()).patientId(), patient -> new LinkedHashMap<>())
          .putIfAbsent(
              header(record, Headers.ID), Long.parseLong(header(record, Headers.REVISION)));
    }
    return byPatient.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue().values())));
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}

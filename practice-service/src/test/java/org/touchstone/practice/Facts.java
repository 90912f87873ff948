package org.touchstone.practice;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.contracts.event.Headers;

/** Reads what the service sent to Kafka. */
@Singleton
public class Facts {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final KafkaConsumer<String, byte[]> consumer;

  Facts(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer());
  }

  @PreDestroy
  void close() {
    consumer.close();
  }

  /** The first {@code count} records of a patient on a topic, in their order. */
  public List<ConsumerRecord<String, byte[]>> of(UUID patient, String topic, int count) {
    return first(topic, count, record -> record.key().startsWith(patient.toString()));
  }

  public static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  public static long revision(ConsumerRecord<String, byte[]> record) {
    return Long.parseLong(header(record, Headers.REVISION));
  }

  private synchronized List<ConsumerRecord<String, byte[]>> first(
      String topic, int count, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (found.size() < count && System.nanoTime() < deadline) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
        if (wanted.test(record)) {
          found.add(record);
        }
      }
    }
    return found;
  }
}

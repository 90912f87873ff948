package org.touchstone.patient.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.contracts.event.Event;
import org.touchstone.contracts.event.EventJson;
import org.touchstone.contracts.event.EventKey;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.Headers;

/** The other side of Kafka: reads what this service tells, and tells what the others would. */
@ApplicationScoped
public class Broker {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String bootstrapServers;

  Broker(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** All facts about a patient on a topic, once there are {@code count}. */
  public List<JsonNode> facts(String topic, UUID patientId, int count) {
    List<JsonNode> facts = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties(), new StringDeserializer(), new ByteArrayDeserializer())) {
      await().atMost(Duration.ofSeconds(30)).until(() -> !consumer.partitionsFor(topic).isEmpty());
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                for (ConsumerRecord<String, byte[]> record :
                    consumer.poll(Duration.ofMillis(200))) {
                  if (EventKey.parse(record.key()).patientId().equals(patientId)) {
                    facts.add(read(record.value()));
                  }
                }
                return facts.size() >= count;
              });
    }
    return facts;
  }

  /** Tells a fact as another service would. */
  public void tell(UUID eventId, Event event) {
    EventKind kind = EventKind.of(event);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(properties(), new StringSerializer(), new ByteArraySerializer())) {
      ProducerRecord<String, byte[]> record =
          new ProducerRecord<>(
              kind.topic(),
              new EventKey(event.patientId(), event.subjectId()).toString(),
              EventJson.write(event));
      Map.of(
              Headers.SPEC_VERSION, "1.0",
              Headers.ID, eventId.toString(),
              Headers.SOURCE, "/test",
              Headers.TYPE, kind.type(),
              Headers.TIME, "2026-11-22T08:30:00Z",
              Headers.REVISION, Long.toString(event.revision()),
              Headers.CONTENT_TYPE, "application/json")
          .forEach(
              (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
      producer.send(record);
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", bootstrapServers);
    return properties;
  }

  private static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.touchstone.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaServerTest {

  private final TestServers servers = TestServers.get();

  @Test
  void keepsAcknowledgedRecordsWhenItIsKilled() throws Exception {
    createTopic("killed");
    send("killed", "first");

    servers.killKafka();
    servers.startKafka();

    send("killed", "second");
    assertEquals(List.of("first", "second"), read("killed", 2));
  }

  @Test
  void goesOnAfterAFreeze() throws Exception {
    createTopic("frozen");

    servers.pauseKafka();
    servers.resumeKafka();

    send("frozen", "only");
    assertEquals(List.of("only"), read("frozen", 1));
  }

  private void createTopic(String name) throws Exception {
    try (Admin admin = Admin.create(client())) {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
    }
  }

  private void send(String topic, String value) throws Exception {
    try (var producer =
        new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, value)).get();
    }
  }

  private List<String> read(String topic, int count) {
    try (var consumer =
        new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      List<String> values = new ArrayList<>();
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (values.size() < count && System.nanoTime() < end) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          values.add(record.value());
        }
      }
      return values;
    }
  }

  private Map<String, Object> client() {
    return Map.of("bootstrap.servers", servers.bootstrapServers(), "acks", "all");
  }
}

package org.touchstone.bench.floor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.touchstone.bench.BenchException;
import org.touchstone.bench.report.Quantiles;

/**
 * From the call of send to the record in the hands of a consumer that is waiting for it, one record
 * at a time.
 */
public final class KafkaRoundTrip {

  private static final int WARM_UP = 300;
  private static final int MEASURED = 1000;
  private static final long PATIENCE_SECONDS = 10;
  private static final String PAYLOAD = "x".repeat(350);

  private final Map<String, Object> broker;
  private final String topic = "bench.round-trip." + UUID.randomUUID();

  /** With the broker at that address. */
  public KafkaRoundTrip(String bootstrapServers) {
    this.broker = Map.of("bootstrap.servers", bootstrapServers);
  }

  /** Makes a topic, measures, deletes the topic. */
  public Quantiles measure() {
    try (Admin admin = Admin.create(broker)) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      try {
        return trips();
      } finally {
        admin.deleteTopics(List.of(topic)).all().get();
      }
    } catch (ExecutionException e) {
      throw new BenchException("Kafka refuses: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("Interrupted at Kafka", e);
    }
  }

  private Quantiles trips() throws InterruptedException {
    BlockingQueue<Long> arrivals = new ArrayBlockingQueue<>(16);
    KafkaConsumer<String, String> consumer = consumer();
    Thread reader = new Thread(() -> read(consumer, arrivals), "bench-consumer");
    reader.start();
    try (KafkaProducer<String, String> producer = producer()) {
      Histogram times = Quantiles.histogram();
      for (int i = 0; i < WARM_UP + MEASURED; i++) {
        long sent = System.nanoTime();
        producer.send(new ProducerRecord<>(topic, "key", PAYLOAD));
        Long arrived = arrivals.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (arrived == null) {
          throw new BenchException("A record did not come back from Kafka in time");
        }
        if (i >= WARM_UP) {
          Quantiles.record(times, arrived - sent);
        }
      }
      return Quantiles.of(times);
    } finally {
      consumer.wakeup();
      reader.join();
    }
  }

  private static void read(KafkaConsumer<String, String> consumer, BlockingQueue<Long> arrivals) {
    try (consumer) {
      while (true) {
        for (ConsumerRecord<String, String> ignored : consumer.poll(Duration.ofSeconds(1))) {
          arrivals.add(System.nanoTime());
        }
      }
    } catch (WakeupException e) {
      // The end.
    }
  }

  private KafkaConsumer<String, String> consumer() {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer());
    TopicPartition partition = new TopicPartition(topic, 0);
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    return consumer;
  }

  private KafkaProducer<String, String> producer() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker.getOrDefault("bootstrap.servers", ""),
            "acks",
            "all",
            "linger.ms",
            0);
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }
}

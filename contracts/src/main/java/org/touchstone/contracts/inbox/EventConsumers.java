package org.touchstone.contracts.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.contracts.event.Topics;

/** Starts consumers, watches them, stops them with the service. */
@ApplicationScoped
public class EventConsumers {
  private final Inbox inbox;
  private final TopicSetup topicSetup;
  private final MeterRegistry registry;
  private final String bootstrapServers;
  private final List<Running> running = new CopyOnWriteArrayList<>();

  EventConsumers(
      Inbox inbox,
      TopicSetup topicSetup,
      MeterRegistry registry,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.inbox = inbox;
    this.topicSetup = topicSetup;
    this.registry = registry;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Starts reading topics on a thread of its own, from the beginning for a consumer that is new.
   *
   * @param name the consumer's name, unique in the suite; also its group and its dead letters'
   *     prefix
   */
  public void start(String name, List<String> topics, EventHandler handler) {
    topicSetup.ensure(List.of(Topics.deadLetter(name)));
    Producer<String, byte[]> producer = producer();
    EventConsumer consumer =
        new EventConsumer(
            name,
            topics,
            handler,
            inbox,
            this::open,
            new DeadLetters(producer, Topics.deadLetter(name)));
    Thread thread = new Thread(consumer, "consumer-" + name);
    thread.setDaemon(true);
    thread.start();
    running.add(new Running(name, topics, consumer, thread, producer));
    Gauge.builder("touchstone.consumer.stuck", () -> consumer.stuck() ? 1 : 0)
        .tag("consumer", name)
        .description("1: a record can neither be taken in nor be put aside")
        .register(registry);
  }

  /**
   * Records that the group of the current generation has not yet committed, over all partitions.
   *
   * @throws IllegalStateException when the broker does not say
   */
  public long lag(String name) {
    List<String> topics =
        running.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow().topics();
    int generation = inbox.generation(name);
    String group = generation == 1 ? name : name + "-" + generation;
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
      admin
          .describeTopics(topics)
          .allTopicNames()
          .get()
          .values()
          .forEach(
              topic ->
                  topic
                      .partitions()
                      .forEach(
                          partition ->
                              latest.put(
                                  new TopicPartition(topic.name(), partition.partition()),
                                  OffsetSpec.latest())));
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      long lag = 0;
      for (var end : admin.listOffsets(latest).all().get().entrySet()) {
        OffsetAndMetadata position = committed.get(end.getKey());
        lag += end.getValue().offset() - (position == null ? 0 : position.offset());
      }
      return lag;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not say the lag", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    for (Running one : running) {
      one.consumer().stop();
    }
    for (Running one : running) {
      one.thread().join(10_000);
      one.producer().close();
    }
  }

  /** Each consumer by name, and whether it reads. */
  Map<String, Boolean> health() {
    Map<String, Boolean> health = new TreeMap<>();
    for (Running one : running) {
      health.put(one.name(), one.thread().isAlive() && !one.consumer().stuck());
    }
    return health;
  }

  private KafkaConsumer<String, byte[]> open(String group) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
    settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    // A topic made after the subscription is noticed within seconds, not after five minutes.
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private Producer<String, byte[]> producer() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  private record Running(
      String name,
      List<String> topics,
      EventConsumer consumer,
      Thread thread,
      Producer<String, byte[]> producer) {}
}

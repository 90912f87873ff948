package org.touchstone.contracts.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the relay on a thread of its own while the service runs. */
@ApplicationScoped
class RelayLifecycle {
  private static final Logger LOG = Logger.getLogger(RelayLifecycle.class);
  private static final Duration FIRST_BACK_OFF = Duration.ofMillis(100);

  /** Facts that one transaction of a person does not make: many people write now. */
  private static final int SEVERAL = 4;

  private final AgroalDataSource dataSource;
  private final OutboxConfig config;
  private final String bootstrapServers;
  private final String application;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Thread thread;

  RelayLifecycle(
      AgroalDataSource dataSource,
      OutboxConfig config,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.dataSource = dataSource;
    this.config = config;
    this.bootstrapServers = bootstrapServers;
    this.application = application;
  }

  void start(@Observes @Priority(200) StartupEvent event) {
    if (!config.enabled()) {
      return;
    }
    running = true;
    thread = new Thread(this::run, "outbox-relay");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    work.release();
    if (thread != null) {
      thread.join(config.ackTimeout().toMillis());
    }
  }

  /** There is something to send. */
  void wake() {
    if (work.availablePermits() == 0) {
      work.release();
    }
  }

  private void run() {
    try (Producer<String, byte[]> producer = producer(bootstrapServers, config.ackTimeout())) {
      OutboxRelay relay =
          new OutboxRelay(
              dataSource, producer, "/" + application, config.batch(), config.ackTimeout());
      Duration backOff = FIRST_BACK_OFF;
      while (running) {
        try {
          int sent = relay.drain();
          backOff = FIRST_BACK_OFF;
          if (sent == config.batch()) {
            continue;
          }
          // It emptied the outbox: what is committed later wakes the relay.
          if (sent >= SEVERAL) {
            pause(config.gather());
          }
          await(config.sweep());
        } catch (RelayException e) {
          LOG.warnf(
              "outbox: a batch was not taken (%s); next try in %d ms",
              e.getMessage(), backOff.toMillis());
          pause(backOff);
          backOff = longer(backOff);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void await(Duration atMost) throws InterruptedException {
    if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      work.drainPermits();
    }
  }

  private void pause(Duration backOff) throws InterruptedException {
    if (running) {
      TimeUnit.MILLISECONDS.sleep(backOff.toMillis());
    }
  }

  private Duration longer(Duration backOff) {
    Duration doubled = backOff.multipliedBy(2);
    return doubled.compareTo(config.maxBackOff()) > 0 ? config.maxBackOff() : doubled;
  }

  /** A producer that loses nothing: all in-sync replicas acknowledge, and order is kept. */
  static Producer<String, byte[]> producer(String bootstrapServers, Duration ackTimeout) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            ackTimeout.toMillis(),
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            (int) (ackTimeout.toMillis() / 3),
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            (int) ackTimeout.toMillis(),
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            1_000);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }
}

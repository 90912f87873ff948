package org.touchstone.contracts.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts and hands them to a handler, batch by batch. Positions are committed after the
 * handler's transaction, so a crash delivers again, never less. What cannot be read goes to the
 * dead letters at once; what fails for another reason is retried with back-off, alone if the batch
 * keeps failing, and goes to the dead letters in the end; while the database or the broker is away
 * nothing is given up.
 */
final class EventConsumer implements Runnable {
  private static final Logger LOG = Logger.getLogger(EventConsumer.class);
  private static final Duration POLL = Duration.ofMillis(500);

  /** Tries of one record that fails alone, before it is put aside: about 6 s in all. */
  private static final int TRIES = 6;

  private final String name;
  private final List<String> topics;
  private final EventHandler handler;
  private final Inbox inbox;
  private final ConsumerFactory consumers;
  private final DeadLetters deadLetters;
  private volatile boolean running = true;
  private volatile boolean stuck;
  private volatile @Nullable Consumer<String, byte[]> current;

  EventConsumer(
      String name,
      List<String> topics,
      EventHandler handler,
      Inbox inbox,
      ConsumerFactory consumers,
      DeadLetters deadLetters) {
    this.name = name;
    this.topics = topics;
    this.handler = handler;
    this.inbox = inbox;
    this.consumers = consumers;
    this.deadLetters = deadLetters;
  }

  /** Makes a Kafka consumer for a group. */
  @FunctionalInterface
  interface ConsumerFactory {
    Consumer<String, byte[]> open(String group);
  }

  /** Whether a record can neither be taken in nor be put aside. */
  boolean stuck() {
    return stuck;
  }

  void stop() {
    running = false;
    Consumer<String, byte[]> consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  @Override
  public void run() {
    BackOff backOff = new BackOff();
    while (running) {
      try {
        readOneGeneration(inbox.generation(name), backOff);
      } catch (WakeupException e) {
        LOG.debugf("consumer %s: woken", name);
      } catch (RuntimeException e) {
        LOG.warnf(
            "consumer %s: starts again in %d ms after %s",
            name, backOff.millis(), e.getClass().getSimpleName());
        pause(backOff.next());
      }
    }
  }

  /** Reads until a rebuild starts the next generation or the service stops. */
  private void readOneGeneration(int generation, BackOff backOff) {
    String group = generation == 1 ? name : name + "-" + generation;
    try (Consumer<String, byte[]> consumer = consumers.open(group)) {
      current = consumer;
      consumer.subscribe(topics);
      long checked = System.nanoTime();
      while (running) {
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        if (!records.isEmpty()) {
          if (!take(consumer, records, generation)) {
            return;
          }
          backOff.reset();
        }
        if (System.nanoTime() - checked > TimeUnit.SECONDS.toNanos(1)) {
          if (inbox.generation(name) != generation) {
            return;
          }
          checked = System.nanoTime();
        }
      }
    } finally {
      current = null;
    }
  }

  /** Takes one poll's records in; false: this generation has ended. */
  private boolean take(
      Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records, int generation) {
    List<Readable> readable = new ArrayList<>(records.count());
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        readable.add(new Readable(record, EventDecoder.decode(record)));
      } catch (UnreadableEventException e) {
        putAside(consumer, record, String.valueOf(e.getMessage()));
      }
    }
    try {
      handleAll(consumer, readable, generation);
    } catch (StaleGenerationException e) {
      return false;
    }
    commit(consumer, records);
    return true;
  }

  private void handleAll(Consumer<String, byte[]> consumer, List<Readable> batch, int generation) {
    if (batch.isEmpty()) {
      return;
    }
    BackOff backOff = new BackOff();
    int tries = 0;
    while (running) {
      try {
        handler.handle(new Batch(name, generation, batch.stream().map(Readable::event).toList()));
        return;
      } catch (StaleGenerationException e) {
        throw e;
      } catch (RuntimeException e) {
        boolean unreadable = e instanceof UnreadableEventException;
        boolean away = !unreadable && Outage.isOutage(e);
        tries += away ? 0 : 1;
        LOG.warnf(
            "consumer %s: a batch of %d failed with %s", name, batch.size(), Outage.describe(e));
        if (batch.size() > 1 && !away && (unreadable || tries >= 2)) {
          for (Readable one : batch) {
            handleAll(consumer, List.of(one), generation);
          }
          return;
        }
        if (batch.size() == 1 && (unreadable || tries >= TRIES)) {
          putAside(consumer, batch.get(0).record(), Outage.describe(e));
          return;
        }
        keepAlive(consumer, backOff.next());
      }
    }
    throw new WakeupException();
  }

  private void putAside(
      Consumer<String, byte[]> consumer, ConsumerRecord<String, byte[]> record, String reason) {
    BackOff backOff = new BackOff();
    while (running) {
      try {
        deadLetters.put(record, reason);
        LOG.warnf(
            "consumer %s: put aside %s/%d/%d: %s",
            name, record.topic(), record.partition(), record.offset(), reason);
        stuck = false;
        return;
      } catch (DeadLetters.DeadLetterException e) {
        stuck = true;
        LOG.errorf("consumer %s: the dead letters are out of reach, waiting", name);
        keepAlive(consumer, backOff.next());
      }
    }
    throw new WakeupException();
  }

  /** Waits without losing the place in the group: polls with everything paused. */
  private static void keepAlive(Consumer<String, byte[]> consumer, Duration wait) {
    consumer.pause(consumer.assignment());
    long end = System.nanoTime() + wait.toNanos();
    do {
      consumer.poll(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
      consumer.pause(consumer.assignment());
    } while (System.nanoTime() < end);
    consumer.resume(consumer.assignment());
  }

  private void commit(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
    Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
    for (TopicPartition partition : records.partitions()) {
      List<ConsumerRecord<String, byte[]>> of = records.records(partition);
      positions.put(partition, new OffsetAndMetadata(of.get(of.size() - 1).offset() + 1));
    }
    consumer.commitAsync(
        positions,
        (offsets, failure) -> {
          if (failure instanceof KafkaException) {
            LOG.debugf("consumer %s: a position was not kept, records may come again", name);
          }
        });
  }

  private void pause(Duration wait) {
    try {
      TimeUnit.MILLISECONDS.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  private record Readable(ConsumerRecord<String, byte[]> record, ReceivedEvent event) {}
}

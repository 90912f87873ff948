package org.touchstone.contracts.inbox;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.touchstone.contracts.event.Headers;

/** Puts records aside, as they came, with the reason and the place they came from. */
final class DeadLetters {
  private final Producer<String, byte[]> producer;
  private final String topic;

  DeadLetters(Producer<String, byte[]> producer, String topic) {
    this.producer = producer;
    this.topic = topic;
  }

  /**
   * Puts one record aside; returns when the broker has it.
   *
   * @throws DeadLetterException when the broker does not take it: the record must not be skipped
   */
  void put(ConsumerRecord<String, byte[]> record, String reason) {
    RecordHeaders headers = new RecordHeaders(record.headers().toArray());
    headers.add(Headers.REASON, reason.getBytes(StandardCharsets.UTF_8));
    headers.add(
        Headers.ORIGIN,
        (record.topic() + "/" + record.partition() + "/" + record.offset())
            .getBytes(StandardCharsets.UTF_8));
    try {
      producer
          .send(new ProducerRecord<>(topic, null, null, record.key(), record.value(), headers))
          .get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new DeadLetterException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeadLetterException(e);
    } catch (RuntimeException e) {
      throw new DeadLetterException(e);
    }
  }

  /** A record can neither be taken in nor be put aside: the consumer waits and alarms. */
  static final class DeadLetterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeadLetterException(Throwable cause) {
      super(cause);
    }
  }
}

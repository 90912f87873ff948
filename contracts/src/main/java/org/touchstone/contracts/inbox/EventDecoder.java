package org.touchstone.contracts.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.touchstone.contracts.event.Event;
import org.touchstone.contracts.event.EventJson;
import org.touchstone.contracts.event.EventKey;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.Headers;

/** Makes a fact of a record, and checks that key, headers and content agree. */
final class EventDecoder {

  /**
   * Reads a record.
   *
   * @throws UnreadableEventException when it is not a fact that this version knows
   */
  static ReceivedEvent decode(ConsumerRecord<String, byte[]> record) {
    UUID eventId = id(record);
    EventKey key = key(record);
    String type = header(record, Headers.TYPE);
    EventKind kind = kind(record.topic(), type);
    long revision = revision(record);
    byte[] value = record.value();
    if (value == null) {
      return new ReceivedEvent(eventId, kind, key.patientId(), key.subjectId(), revision, null);
    }
    if (type.equals(Headers.DELETED)) {
      throw new UnreadableEventException("a deletion has a value");
    }
    Event event = event(value, kind);
    if (!key.patientId().equals(event.patientId())
        || !key.subjectId().equals(event.subjectId())
        || revision != event.revision()) {
      throw new UnreadableEventException("key, headers and value disagree");
    }
    return new ReceivedEvent(eventId, kind, key.patientId(), key.subjectId(), revision, event);
  }

  private static EventKind kind(String topic, String type) {
    return Arrays.stream(EventKind.values())
        .filter(kind -> kind.topic().equals(topic))
        .filter(kind -> kind.type().equals(type) || type.equals(Headers.DELETED))
        .findFirst()
        .orElseThrow(() -> new UnreadableEventException("no such type on this topic"));
  }

  private static Event event(byte[] value, EventKind kind) {
    try {
      return EventJson.read(value, kind.record());
    } catch (JsonProcessingException e) {
      throw new UnreadableEventException("the value does not fit " + kind.type());
    } catch (IOException e) {
      throw new UnreadableEventException("the value cannot be read");
    }
  }

  private static UUID id(ConsumerRecord<String, byte[]> record) {
    try {
      return UUID.fromString(header(record, Headers.ID));
    } catch (IllegalArgumentException e) {
      throw new UnreadableEventException("the event's id is not a UUID");
    }
  }

  private static EventKey key(ConsumerRecord<String, byte[]> record) {
    if (record.key() == null) {
      throw new UnreadableEventException("there is no key");
    }
    try {
      return EventKey.parse(record.key());
    } catch (IllegalArgumentException e) {
      throw new UnreadableEventException("the key is not patientId/subjectId");
    }
  }

  private static long revision(ConsumerRecord<String, byte[]> record) {
    try {
      return Long.parseLong(header(record, Headers.REVISION));
    } catch (NumberFormatException e) {
      throw new UnreadableEventException("the revision is not a number");
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    if (header == null || header.value() == null) {
      throw new UnreadableEventException("there is no header " + name);
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  private EventDecoder() {}
}

package org.touchstone.insights.stream;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.observation.DiaryVersions;

/**
 * One open stream. It holds at most one version that is not sent yet, however slow its reader is.
 */
final class OpenStream {

  private final UUID patientId;
  private final @Nullable UUID clinicianId;
  private final Set<Category> categories;
  private final Instant until;
  private final Sse sse;
  private final MultiEmitter<? super OutboundSseEvent> emitter;
  private long newest = -1;
  private long sent = -1;

  /**
   * @param clinicianId who reads; null: the patient
   * @param categories what the reader sees of the diary
   * @param until when the token expires that the stream was opened with
   */
  OpenStream(
      UUID patientId,
      @Nullable UUID clinicianId,
      Set<Category> categories,
      Instant until,
      Sse sse,
      MultiEmitter<? super OutboundSseEvent> emitter) {
    this.patientId = patientId;
    this.clinicianId = clinicianId;
    this.categories = categories;
    this.until = until;
    this.sse = sse;
    this.emitter = emitter;
  }

  UUID patientId() {
    return patientId;
  }

  @Nullable UUID clinicianId() {
    return clinicianId;
  }

  Set<Category> categories() {
    return categories;
  }

  /** Tells the version of what the reader sees, when it is a new one. */
  synchronized void tell(DiaryVersions versions) {
    newest = Math.max(newest, versions.of(categories));
    flush();
  }

  /** Sends what waits, as far as the reader is ready. */
  synchronized void flush() {
    if (newest > sent && emitter.requested() > 0) {
      sent = newest;
      emitter.emit(
          sse.newEventBuilder()
              .name("insights")
              .data(InsightsEvent.class, new InsightsEvent(newest))
              .build());
    }
  }

  /** A comment line, so that nothing on the way takes the connection for dead. */
  synchronized void keepAlive() {
    if (emitter.requested() > 0) {
      emitter.emit(sse.newEventBuilder().comment("keep-alive").build());
    }
  }

  /** Whether the reader has to prove anew who it is. */
  boolean expired(Instant now) {
    return !now.isBefore(until);
  }

  void end() {
    emitter.complete();
  }
}

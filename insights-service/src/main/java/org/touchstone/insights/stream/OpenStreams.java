package org.touchstone.insights.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.sharing.Sharing;
import org.touchstone.insights.observation.Diaries;
import org.touchstone.insights.observation.DiaryVersions;
import org.touchstone.insights.recalculation.InsightsNotice;

/** The streams that this replica holds, by patient: a notice costs what its own patient's cost. */
@ApplicationScoped
class OpenStreams {

  private final Map<UUID, Set<OpenStream>> byPatient = new ConcurrentHashMap<>();
  private final Diaries diaries;
  private final Sharing sharing;

  OpenStreams(Diaries diaries, Sharing sharing, MeterRegistry registry) {
    this.diaries = diaries;
    this.sharing = sharing;
    Gauge.builder("touchstone.streams.open", () -> all().size())
        .description("open streams of server-sent events")
        .register(registry);
  }

  void add(OpenStream stream) {
    byPatient.compute(
        stream.patientId(),
        (patient, streams) -> {
          Set<OpenStream> some = streams == null ? ConcurrentHashMap.newKeySet() : streams;
          some.add(stream);
          return some;
        });
  }

  void remove(OpenStream stream) {
    byPatient.computeIfPresent(
        stream.patientId(),
        (patient, streams) -> {
          streams.remove(stream);
          return streams.isEmpty() ? null : streams;
        });
  }

  /** The insights of a patient follow a new version of the diary. */
  void recalculated(InsightsNotice notice) {
    of(notice.patientId()).forEach(stream -> stream.tell(notice.versions()));
  }

  /**
   * Care or consent of a patient may have changed: ends the streams of clinicians who do not see
   * what they saw. The reader opens a new one if there is anything left to see.
   */
  void sharingChanged(UUID patientId) {
    of(patientId).forEach(this::endUnlessAllowed);
  }

  /** Brings a stream up to date after notices may have been lost. */
  void refresh(OpenStream stream) {
    if (endUnlessAllowed(stream)) {
      stream.tell(diaries.versions(stream.patientId()));
    }
  }

  /** Ends the streams of which the token has expired; the reader opens a new one with a new one. */
  void endExpired(Instant now) {
    all().stream().filter(stream -> stream.expired(now)).forEach(OpenStream::end);
  }

  Collection<OpenStream> all() {
    return byPatient.values().stream().flatMap(Set::stream).toList();
  }

  private Collection<OpenStream> of(UUID patientId) {
    return List.copyOf(byPatient.getOrDefault(patientId, Set.of()));
  }

  private boolean endUnlessAllowed(OpenStream stream) {
    UUID clinicianId = stream.clinicianId();
    if (clinicianId == null) {
      return true;
    }
    @Nullable Set<Category> shared =
        sharing.forClinician(clinicianId, stream.patientId()).map(DiaryVersions::seen).orElse(null);
    if (Objects.equals(shared, stream.categories())) {
      return true;
    }
    stream.end();
    return false;
  }
}

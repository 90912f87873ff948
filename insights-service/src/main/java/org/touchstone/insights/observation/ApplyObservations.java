package org.touchstone.insights.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.inbox.Batch;
import org.touchstone.contracts.inbox.Inbox;
import org.touchstone.contracts.inbox.ReceivedEvent;

/** Takes facts of diaries into the projection, a batch in one transaction. */
@ApplicationScoped
class ApplyObservations {

  private final Inbox inbox;
  private final ObservationRepository observations;
  private final DiaryRepository diaries;

  ApplyObservations(Inbox inbox, ObservationRepository observations, DiaryRepository diaries) {
    this.inbox = inbox;
    this.observations = observations;
    this.diaries = diaries;
  }

  /**
   * Applies a batch: each fact once, of an entry the highest revision.
   *
   * @return how many diaries have changed
   */
  @Transactional
  int apply(Batch batch) {
    List<ReceivedEvent> fresh = inbox.firstTime(batch);
    if (fresh.isEmpty()) {
      return 0;
    }
    Map<EntryKey, EntryState> newest =
        fresh.stream()
            .map(EntryState::of)
            .collect(
                Collectors.toMap(
                    EntryState::key,
                    state -> state,
                    BinaryOperator.maxBy(java.util.Comparator.comparing(EntryState::revision))));
    diaries.lock(newest.keySet().stream().map(EntryKey::patientId).distinct().toList());
    Map<EntryKey, ObservationRepository.Known> known = observations.find(newest.keySet());
    List<EntryState> toSave = new ArrayList<>();
    Map<UUID, DiaryVersions> changes = new TreeMap<>();
    for (EntryState state : newest.values()) {
      ObservationRepository.@Nullable Known before = known.get(state.key());
      if (isNews(state, before, batch.generation())) {
        toSave.add(state);
        Set<Category> changed = changed(state, before);
        if (!changed.isEmpty()) {
          changes.merge(
              state.key().patientId(), DiaryVersions.NONE.changed(changed), DiaryVersions::plus);
        }
      }
    }
    observations.save(toSave, batch.generation());
    diaries.changed(changes);
    return changes.size();
  }

  /** A higher revision, or the same one read again by a rebuild, which replaces the row. */
  private static boolean isNews(
      EntryState state, ObservationRepository.@Nullable Known before, int generation) {
    return before == null
        || state.revision() > before.revision()
        || (state.revision() == before.revision() && generation > before.generation());
  }

  /**
   * The categories that are not as they were. A new revision that changed nothing that is told here
   * changed the free text.
   */
  private static Set<Category> changed(
      EntryState state, ObservationRepository.@Nullable Known before) {
    if (before == null) {
      return Parts.NONE.differences(state.parts());
    }
    Set<Category> changed = before.parts().differences(state.parts());
    boolean edited =
        state.revision() > before.revision() && state.observation() != null && !before.deleted();
    if (changed.isEmpty() && edited) {
      changed.add(Category.NOTES);
    }
    return changed;
  }
}

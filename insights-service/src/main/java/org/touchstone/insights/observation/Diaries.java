package org.touchstone.insights.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.event.Category;

/** The diaries as they are known here: what the other features read, and how a rebuild ends. */
@ApplicationScoped
public class Diaries {

  private final DiaryRepository diaries;
  private final ObservationRepository observations;

  Diaries(DiaryRepository diaries, ObservationRepository observations) {
    this.diaries = diaries;
    this.observations = observations;
  }

  /** How often the diary of a patient has changed; nothing was ever entered: never. */
  public DiaryVersions versions(UUID patientId) {
    return diaries.versions(patientId);
  }

  /** The days of a diary with nothing but what some categories hold. */
  public DailyView days(UUID patientId, Set<Category> categories) {
    return DailyView.of(observations.ofPatient(patientId), categories);
  }

  /** Practices with a session that the patient marked private: they touch intimacy. */
  public Set<String> privatePractices(UUID patientId) {
    return observations.privatePractices(patientId);
  }

  /** Locks the diary that has waited longest for its recalculation, until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  public Optional<WaitingDiary> claimWaiting() {
    return diaries.claim();
  }

  /** The insights follow the diary up to a version. */
  @Transactional(TxType.MANDATORY)
  public void recalculated(UUID patientId, long version) {
    diaries.recalculated(patientId, version);
  }

  /**
   * Lets a diary wait a minute, so that one that cannot be recalculated does not hold up others.
   */
  @Transactional
  public void postpone(UUID patientId) {
    diaries.postpone(patientId);
  }

  /** Patients of whom a finished reading of the log has left entries unconfirmed. */
  public List<UUID> unconfirmedPatients(int generation) {
    return observations.unconfirmedPatients(generation);
  }

  /** Removes what a finished reading of the log has not confirmed; the patient then waits. */
  @Transactional
  public void removeUnconfirmed(UUID patientId, int generation) {
    diaries.lock(List.of(patientId));
    DiaryVersions changed = DiaryVersions.NONE;
    for (Parts removed : observations.deleteUnconfirmed(patientId, generation)) {
      changed = changed.changed(removed.differences(Parts.NONE));
    }
    if (changed.total() > 0) {
      diaries.changed(Map.of(patientId, changed));
    }
  }
}

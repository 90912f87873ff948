package org.touchstone.insights.focus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.touchstone.insights.observation.PatientForgotten;

/** What each patient has pinned. */
@ApplicationScoped
public class Focus {

  /** Practices that can be pinned: with more, the family grows to what it is without pins. */
  static final int MOST = 3;

  private final FocusRepository pins;
  private final Clock clock;

  Focus(FocusRepository pins, Clock clock) {
    this.pins = pins;
    this.clock = clock;
  }

  /** The pinned practices, sorted; empty: all practices of the diary are asked about. */
  public List<String> of(UUID patientId) {
    return pins.find(patientId);
  }

  /** Pins practices in the place of the former ones; none: all are asked about again. */
  @Transactional
  void set(UUID patientId, List<String> practices) {
    if (practices.isEmpty()) {
      pins.delete(patientId);
    } else {
      pins.save(patientId, practices, clock.instant());
    }
  }

  /** Forgets with the patient's record, in the transaction that takes the erasure in. */
  void forget(@Observes PatientForgotten forgotten) {
    pins.delete(forgotten.patientId());
  }
}

package org.touchstone.practice.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.sharing.Sharing;

/** Reads a patient's questionnaires for the clinic. A read that cannot be put on record fails. */
@ApplicationScoped
class PatientResponsesService {
  private static final List<Category> CATEGORIES = List.of(Category.PAIN, Category.MOOD);

  private final Sharing sharing;
  private final Instruments instruments;
  private final InstrumentResponseService responses;
  private final Outbox outbox;
  private final Clock clock;

  PatientResponsesService(
      Sharing sharing,
      Instruments instruments,
      InstrumentResponseService responses,
      Outbox outbox,
      Clock clock) {
    this.sharing = sharing;
    this.instruments = instruments;
    this.responses = responses;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  SharedResponsesView read(UUID clinicianId, UUID patientId) {
    Set<Category> shared = sharing.requireForClinician(clinicianId, patientId);
    outbox.append(
        AccessRecorded.read(
            patientId, clinicianId, Role.CLINICIAN, "instrument-responses", clock.instant()));
    return new SharedResponsesView(
        responses.days(patientId, InstrumentResponseResource.EVER, null).stream()
            .filter(response -> shared.contains(instruments.category(response.instrument())))
            .map(InstrumentResponseView::of)
            .toList(),
        CATEGORIES.stream().filter(category -> !shared.contains(category)).toList());
  }
}

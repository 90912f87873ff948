package org.touchstone.insights.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.care.CareReads;

/** Lets a clinician follow a patient, and puts it on record. */
@ApplicationScoped
class StreamAccess {

  private final CareReads care;

  StreamAccess(CareReads care) {
    this.care = care;
  }

  /** The shared part of the diary; not found for whoever is not in the care team. */
  @Transactional
  Set<Category> forClinician(UUID clinicianId, UUID patientId) {
    return care.of(clinicianId, patientId, "insights-stream").seen();
  }
}

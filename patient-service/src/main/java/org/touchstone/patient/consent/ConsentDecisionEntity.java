package org.touchstone.patient.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "consent_decision")
class ConsentDecisionEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_decision_id")
  @SequenceGenerator(
      name = "consent_decision_id",
      sequenceName = "consent_decision_id",
      allocationSize = 50)
  @Nullable Long id;

  @Column(name = "patient_id")
  UUID patientId;

  long revision;

  String category;

  String purpose;

  boolean granted;

  @Column(name = "decided_by")
  UUID decidedBy;

  @Column(name = "decided_at")
  Instant decidedAt;
}

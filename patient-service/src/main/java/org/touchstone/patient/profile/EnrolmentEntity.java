package org.touchstone.patient.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.contracts.event.PatientEnrolled;

@Entity
@Table(name = "enrolment")
class EnrolmentEntity {
  @Id
  @Column(name = "patient_id")
  UUID patientId;

  String clinic;

  boolean active;

  @Column(name = "enrolled_at")
  Instant enrolledAt;

  long revision;

  Enrolment enrolment() {
    return new Enrolment(patientId, clinic, active, enrolledAt);
  }

  PatientEnrolled fact() {
    PatientEnrolled.Status status =
        active ? PatientEnrolled.Status.ACTIVE : PatientEnrolled.Status.DISCHARGED;
    return new PatientEnrolled(patientId, revision, clinic, status, enrolledAt);
  }
}

package org.touchstone.patient.consent;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.event.ConsentChanged;
import org.touchstone.contracts.event.ConsentChanged.Grant;

@Entity
@Table(name = "consent")
class ConsentEntity {
  @Id
  @Column(name = "patient_id")
  UUID patientId;

  long revision;

  @ElementCollection
  @CollectionTable(name = "consent_grant", joinColumns = @JoinColumn(name = "patient_id"))
  Set<Cell> grants = new HashSet<>();

  boolean grants(Grant grant) {
    return grants.contains(Cell.of(grant));
  }

  /** False: it was like that before. */
  boolean decide(Grant grant, boolean granted) {
    return granted ? grants.add(Cell.of(grant)) : grants.remove(Cell.of(grant));
  }

  ConsentChanged fact(Instant changedAt) {
    return new ConsentChanged(
        patientId, revision, changedAt, Cell.MATRIX.stream().filter(this::grants).toList());
  }
}

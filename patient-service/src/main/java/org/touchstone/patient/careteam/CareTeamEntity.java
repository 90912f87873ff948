package org.touchstone.patient.careteam;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "care_team")
class CareTeamEntity {
  @Id
  @Column(name = "patient_id")
  UUID patientId;

  long revision;

  @ElementCollection
  @CollectionTable(name = "care_team_member", joinColumns = @JoinColumn(name = "patient_id"))
  @Column(name = "clinician_id")
  Set<UUID> clinicianIds = new HashSet<>();
}

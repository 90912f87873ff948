package org.touchstone.patient.careteam;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class CareTeamRepository implements PanacheRepositoryBase<CareTeamEntity, UUID> {

  /** Who treats each of these patients now; no entry: nobody. */
  @SuppressWarnings("unchecked")
  Map<UUID, Set<UUID>> relationships(Collection<UUID> patientIds) {
    Map<UUID, Set<UUID>> teams = new HashMap<>();
    if (patientIds.isEmpty()) {
      return teams;
    }
    List<Tuple> rows =
        getEntityManager()
            .createNativeQuery(
                "SELECT patient_id, clinician_id FROM care_relationship WHERE patient_id IN (?1)",
                Tuple.class)
            .setParameter(1, patientIds)
            .getResultList();
    for (Tuple row : rows) {
      teams
          .computeIfAbsent(row.get(0, UUID.class), patient -> new HashSet<>())
          .add(row.get(1, UUID.class));
    }
    return teams;
  }

  /** Patients to whom a clinician is assigned, whether that holds now or not. */
  @SuppressWarnings("unchecked")
  List<UUID> assignedTo(UUID clinicianId) {
    return getEntityManager()
        .createNativeQuery(
            "SELECT patient_id FROM care_team_member WHERE clinician_id = ?1 ORDER BY patient_id",
            UUID.class)
        .setParameter(1, clinicianId)
        .getResultList();
  }
}

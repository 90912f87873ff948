package org.touchstone.patient.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<ConsentEntity, UUID> {

  List<ConsentEntity> withGrants(Collection<UUID> patientIds) {
    return list(
        "from ConsentEntity c left join fetch c.grants where c.patientId in ?1", patientIds);
  }

  void persist(ConsentDecisionEntity decision) {
    getEntityManager().persist(decision);
  }
}

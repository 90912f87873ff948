package org.touchstone.patient.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<PersonEntity, UUID> {

  List<PersonEntity> among(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  List<UUID> activeIds() {
    return getEntityManager()
        .createQuery("select id from PersonEntity where active", UUID.class)
        .getResultList();
  }

  /** Those who work in a clinic and of whom that was never told. */
  @SuppressWarnings("unchecked")
  List<PersonEntity> staffNotTold() {
    return getEntityManager()
        .createNativeQuery(
            """
            SELECT * FROM person p WHERE role IN ('clinician', 'administrator')
            AND NOT EXISTS (SELECT FROM staff s WHERE s.person_id = p.id)
            """,
            PersonEntity.class)
        .getResultList();
  }

  /** Until the transaction ends, nobody else does what is done under this lock. */
  void lockProjection() {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('patient-service.people'))")
        .setFlushMode(FlushModeType.COMMIT)
        .getSingleResult();
  }
}

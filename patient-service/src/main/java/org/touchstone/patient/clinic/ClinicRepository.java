package org.touchstone.patient.clinic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ClinicRepository implements PanacheRepositoryBase<ClinicEntity, String> {}

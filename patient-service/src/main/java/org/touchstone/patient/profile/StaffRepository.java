package org.touchstone.patient.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class StaffRepository implements PanacheRepositoryBase<StaffEntity, UUID> {}

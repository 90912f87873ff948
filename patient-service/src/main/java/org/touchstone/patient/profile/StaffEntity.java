package org.touchstone.patient.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.StaffChanged;

@Entity
@Table(name = "staff")
class StaffEntity {
  @Id
  @Column(name = "person_id")
  UUID personId;

  @Nullable String clinic;

  String role;

  boolean active;

  long revision;

  StaffChanged fact() {
    return new StaffChanged(
        personId,
        revision,
        clinic,
        StaffChanged.Role.valueOf(role.toUpperCase(Locale.ROOT)),
        active ? StaffChanged.Status.ACTIVE : StaffChanged.Status.ENDED);
  }
}

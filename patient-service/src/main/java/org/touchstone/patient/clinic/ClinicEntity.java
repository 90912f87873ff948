package org.touchstone.patient.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "clinic")
class ClinicEntity {
  @Id String id;

  String name;
}

package org.touchstone.patient.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonEntity {
  @Id UUID id;

  String role;

  @Nullable String clinic;

  String name;

  @Column(name = "given_name")
  String givenName;

  @Column(name = "sort_name")
  String sortName;

  @Column(name = "birth_date")
  @Nullable LocalDate birthDate;

  @Nullable String pronouns;

  boolean active;

  void set(Person person) {
    id = person.id();
    role = person.role();
    clinic = person.clinic();
    name = person.name();
    givenName = person.givenName();
    sortName = SortName.of(person.name());
    birthDate = person.birthDate();
    pronouns = person.pronouns();
    active = person.active();
  }

  Person person() {
    return new Person(id, role, clinic, name, givenName, birthDate, pronouns, active);
  }
}

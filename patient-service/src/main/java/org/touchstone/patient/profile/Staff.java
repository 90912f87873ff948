package org.touchstone.patient.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import java.util.Set;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;

/** Who works in which clinic; each change is told as {@code StaffChanged}. */
@ApplicationScoped
public class Staff {
  private static final Set<String> ROLES = Set.of(Role.CLINICIAN, Role.ADMINISTRATOR);

  private final StaffRepository repository;
  private final PersonRepository people;
  private final Outbox outbox;

  Staff(StaffRepository repository, PersonRepository people, Outbox outbox) {
    this.repository = repository;
    this.people = people;
    this.outbox = outbox;
  }

  /** Tells what is new about a person; of somebody who never worked in a clinic, nothing. */
  @Transactional(TxType.MANDATORY)
  public void follow(Person person) {
    boolean works = ROLES.contains(person.role());
    boolean active = works && person.active() && person.clinic() != null;
    StaffEntity entity = repository.findById(person.id());
    if (entity == null) {
      if (!works) {
        return;
      }
      entity = new StaffEntity();
      entity.personId = person.id();
      entity.role = person.role();
      repository.persist(entity);
    } else if (entity.active == active
        && Objects.equals(entity.clinic, person.clinic())
        && (!works || entity.role.equals(person.role()))) {
      return;
    }
    if (works) {
      entity.role = person.role();
    }
    entity.clinic = person.clinic();
    entity.active = active;
    entity.revision++;
    outbox.append(entity.fact());
  }

  /** Tells of those who were known before there was such a fact. */
  @Transactional
  public void followKnown() {
    if (people.staffNotTold().isEmpty()) {
      return;
    }
    people.lockProjection();
    people.staffNotTold().forEach(entity -> follow(entity.person()));
  }
}

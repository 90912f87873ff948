package org.touchstone.patient.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people who are known. */
@ApplicationScoped
public class People {
  private final PersonRepository repository;

  People(PersonRepository repository) {
    this.repository = repository;
  }

  /** A person, active or not. */
  @Transactional
  public Optional<Person> find(UUID id) {
    return repository.findByIdOptional(id).map(PersonEntity::person);
  }

  /** Those of the ids who are known, active or not. */
  @Transactional
  public Map<UUID, Person> findAll(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return repository.among(ids).stream()
        .map(PersonEntity::person)
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  /** Everybody whose account was there and enabled when last seen. */
  @Transactional
  public Set<UUID> activeIds() {
    return new HashSet<>(repository.activeIds());
  }

  /** Until the transaction ends, nobody else changes people, on any replica. */
  @Transactional(TxType.MANDATORY)
  public void lock() {
    repository.lockProjection();
  }

  /** Keeps a person as the realm has them. */
  @Transactional(TxType.MANDATORY)
  public void keep(Person person) {
    PersonEntity entity = repository.findById(person.id());
    if (entity == null) {
      entity = new PersonEntity();
      entity.set(person);
      repository.persist(entity);
    } else {
      entity.set(person);
    }
  }
}

package org.touchstone.patient.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clinics that are known. */
@ApplicationScoped
public class Clinics {
  private final ClinicRepository repository;

  Clinics(ClinicRepository repository) {
    this.repository = repository;
  }

  /** A clinic by its short name. */
  @Transactional
  public Optional<Clinic> find(@Nullable String id) {
    return id == null
        ? Optional.empty()
        : repository.findByIdOptional(id).map(entity -> new Clinic(entity.id, entity.name));
  }

  /** All clinics by short name. */
  @Transactional
  public Map<String, Clinic> all() {
    return repository
        .streamAll()
        .map(entity -> new Clinic(entity.id, entity.name))
        .collect(Collectors.toMap(Clinic::id, Function.identity()));
  }

  /** Keeps a clinic as the realm has it. */
  @Transactional(TxType.MANDATORY)
  public void keep(Clinic clinic) {
    ClinicEntity entity = repository.findById(clinic.id());
    if (entity == null) {
      entity = new ClinicEntity();
      entity.id = clinic.id();
      entity.name = clinic.name();
      repository.persist(entity);
    } else {
      entity.name = clinic.name();
    }
  }
}

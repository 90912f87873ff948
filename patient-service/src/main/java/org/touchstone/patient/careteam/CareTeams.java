package org.touchstone.patient.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.contracts.event.CareTeamChanged;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.patient.profile.People;
import org.touchstone.patient.profile.Person;

/**
 * Who treats whom; each change is told as {@code CareTeamChanged}. Assigned is not yet treating: an
 * account that is switched off treats nobody until it is back.
 */
@ApplicationScoped
public class CareTeams {
  private final CareTeamRepository repository;
  private final People people;
  private final Outbox outbox;

  CareTeams(CareTeamRepository repository, People people, Outbox outbox) {
    this.repository = repository;
    this.people = people;
    this.outbox = outbox;
  }

  /** A new patient's care team: nobody yet. */
  @Transactional(TxType.MANDATORY)
  public void begin(UUID patientId) {
    CareTeamEntity team = new CareTeamEntity();
    team.patientId = patientId;
    team.revision = 1;
    repository.persist(team);
    outbox.append(new CareTeamChanged(patientId, team.revision, Set.of()));
  }

  /** Assigns a clinician of the patients' clinic. The caller has checked that it is so. */
  @Transactional(TxType.MANDATORY)
  public void add(Collection<UUID> patientIds, UUID clinicianId) {
    // Whoever switches the clinician's account off meanwhile comes before or after, not between.
    people.lock();
    tell(
        patientIds.stream()
            .map(this::lock)
            .filter(team -> team.clinicianIds.add(clinicianId))
            .toList());
  }

  /** Ends a clinician's assignment. */
  @Transactional(TxType.MANDATORY)
  public void remove(UUID patientId, UUID clinicianId) {
    CareTeamEntity team = lock(patientId);
    if (team.clinicianIds.remove(clinicianId)) {
      tell(List.of(team));
    }
  }

  /**
   * The patient was discharged, came back or went to another clinic: assignments to clinicians of
   * another clinic end.
   *
   * @param clinic the patient's clinic now
   */
  @Transactional(TxType.MANDATORY)
  public void patientChanged(UUID patientId, String clinic) {
    CareTeamEntity team = lock(patientId);
    Map<UUID, Person> assigned = people.findAll(team.clinicianIds);
    team.clinicianIds.removeIf(
        id -> assigned.get(id) == null || !clinic.equals(assigned.get(id).clinic()));
    tell(List.of(team));
  }

  /**
   * A clinician's account was switched off or on, or has another clinic or role.
   *
   * @param leftClinic whether the assignments end for good
   */
  @Transactional(TxType.MANDATORY)
  public void clinicianChanged(UUID clinicianId, boolean leftClinic) {
    List<CareTeamEntity> teams =
        repository.assignedTo(clinicianId).stream().map(this::lock).toList();
    if (leftClinic) {
      teams.forEach(team -> team.clinicianIds.remove(clinicianId));
    }
    tell(teams);
  }

  /** Whether a clinician treats a patient now. */
  @Transactional
  public boolean treats(UUID clinicianId, UUID patientId) {
    return relationships(patientId).contains(clinicianId);
  }

  /** The clinicians who treat a patient now, by name. */
  @Transactional
  public List<Clinician> of(UUID patientId) {
    return of(List.of(patientId)).getOrDefault(patientId, List.of());
  }

  /** The clinicians who treat each of these patients now, by name; no entry: nobody. */
  @Transactional
  public Map<UUID, List<Clinician>> of(Collection<UUID> patientIds) {
    Map<UUID, Set<UUID>> relationships = repository.relationships(patientIds);
    Map<UUID, Person> clinicians =
        people.findAll(
            relationships.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    return relationships.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                team ->
                    team.getValue().stream()
                        .map(clinicians::get)
                        .filter(Objects::nonNull)
                        .map(person -> new Clinician(person.id(), person.name()))
                        .sorted(Comparator.comparing(Clinician::name).thenComparing(Clinician::id))
                        .toList()));
  }

  private CareTeamEntity lock(UUID patientId) {
    CareTeamEntity team = repository.findById(patientId, LockModeType.PESSIMISTIC_WRITE);
    if (team == null) {
      throw new IllegalStateException("an enrolled patient has a care team");
    }
    return team;
  }

  private void tell(List<CareTeamEntity> teams) {
    teams.forEach(team -> team.revision++);
    Map<UUID, Set<UUID>> treating =
        repository.relationships(teams.stream().map(team -> team.patientId).toList());
    outbox.append(
        teams.stream()
            .map(
                team ->
                    new CareTeamChanged(
                        team.patientId,
                        team.revision,
                        treating.getOrDefault(team.patientId, Set.of())))
            .toList());
  }

  private Set<UUID> relationships(UUID patientId) {
    return repository.relationships(List.of(patientId)).getOrDefault(patientId, Set.of());
  }
}

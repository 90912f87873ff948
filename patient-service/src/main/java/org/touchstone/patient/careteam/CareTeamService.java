package org.touchstone.patient.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.patient.accesslog.AccessLog;
import org.touchstone.patient.page.Limit;
import org.touchstone.patient.page.Page;
import org.touchstone.patient.profile.Enrolment;
import org.touchstone.patient.profile.Enrolments;
import org.touchstone.patient.profile.People;
import org.touchstone.patient.profile.PeopleLists;
import org.touchstone.patient.profile.PeopleLists.Scope;
import org.touchstone.patient.profile.Person;

/**
 * What administrators do with care teams: in their own clinic alone. What is not there and what
 * belongs to another clinic look the same.
 */
@ApplicationScoped
class CareTeamService {
  private final CareTeams careTeams;
  private final People people;
  private final PeopleLists lists;
  private final Enrolments enrolments;
  private final AccessLog accessLog;

  CareTeamService(
      CareTeams careTeams,
      People people,
      PeopleLists lists,
      Enrolments enrolments,
      AccessLog accessLog) {
    this.careTeams = careTeams;
    this.people = people;
    this.lists = lists;
    this.enrolments = enrolments;
    this.accessLog = accessLog;
  }

  @Transactional
  CareTeamView assign(UUID administratorId, UUID patientId, UUID clinicianId) {
    String clinic = requirePatient(administratorId, patientId);
    if (!requireClinician(clinic, clinicianId).active()) {
      throw ProblemException.notFound();
    }
    careTeams.add(List.of(patientId), clinicianId);
    accessLog.written(administratorId, Role.ADMINISTRATOR, "care-team", patientId);
    return new CareTeamView(patientId, careTeams.of(patientId));
  }

  @Transactional
  void end(UUID administratorId, UUID patientId, UUID clinicianId) {
    String clinic = requirePatient(administratorId, patientId);
    careTeams.remove(patientId, requireClinician(clinic, clinicianId).id());
    accessLog.written(administratorId, Role.ADMINISTRATOR, "care-team", patientId);
  }

  @Transactional
  CareTeamView forAdministrator(UUID administratorId, UUID patientId) {
    requirePatient(administratorId, patientId);
    accessLog.read(administratorId, Role.ADMINISTRATOR, "care-team", List.of(patientId));
    return new CareTeamView(patientId, careTeams.of(patientId));
  }

  @Transactional
  CareTeamView forClinician(UUID clinicianId, UUID patientId) {
    if (!careTeams.treats(clinicianId, patientId)) {
      throw ProblemException.notFound();
    }
    accessLog.read(clinicianId, Role.CLINICIAN, "care-team", List.of(patientId));
    return new CareTeamView(patientId, careTeams.of(patientId));
  }

  @Transactional
  Page<ClinicPatient> patients(
      UUID administratorId, @Nullable String q, @Nullable String cursor, Limit limit) {
    Page<Person> page =
        lists.page(Scope.PATIENTS_OF, requireClinic(administratorId), q, cursor, limit);
    List<UUID> ids = page.items().stream().map(Person::id).toList();
    accessLog.read(administratorId, Role.ADMINISTRATOR, "clinic-list", ids);
    Map<UUID, List<Clinician>> teams = careTeams.of(ids);
    return page.map(
        found ->
            found.stream()
                .map(
                    person ->
                        new ClinicPatient(
                            person.id(), person.name(), teams.getOrDefault(person.id(), List.of())))
                .toList());
  }

  @Transactional
  Page<Clinician> clinicians(
      UUID administratorId, @Nullable String q, @Nullable String cursor, Limit limit) {
    return lists
        .page(Scope.CLINICIANS_OF, requireClinic(administratorId), q, cursor, limit)
        .map(
            found ->
                found.stream().map(person -> new Clinician(person.id(), person.name())).toList());
  }

  private String requireClinic(UUID administratorId) {
    return people
        .find(administratorId)
        .filter(person -> person.role().equals(Role.ADMINISTRATOR) && person.active())
        .map(Person::clinic)
        .orElseThrow(ProblemException::notFound);
  }

  /** The clinic of both. */
  private String requirePatient(UUID administratorId, UUID patientId) {
    String clinic = requireClinic(administratorId);
    return enrolments
        .find(patientId)
        .filter(enrolment -> enrolment.active() && enrolment.clinic().equals(clinic))
        .map(Enrolment::clinic)
        .orElseThrow(ProblemException::notFound);
  }

  private Person requireClinician(String clinic, UUID clinicianId) {
    return people
        .find(clinicianId)
        .filter(person -> person.role().equals(Role.CLINICIAN) && clinic.equals(person.clinic()))
        .orElseThrow(ProblemException::notFound);
  }
}

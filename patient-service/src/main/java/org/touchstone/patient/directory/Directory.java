package org.touchstone.patient.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.patient.accesslog.AccessLog;
import org.touchstone.patient.careteam.CareTeams;
import org.touchstone.patient.careteam.Clinician;
import org.touchstone.patient.clinic.Clinic;
import org.touchstone.patient.clinic.Clinics;
import org.touchstone.patient.consent.Consents;
import org.touchstone.patient.page.Limit;
import org.touchstone.patient.page.Page;
import org.touchstone.patient.profile.Enrolment;
import org.touchstone.patient.profile.Enrolments;
import org.touchstone.patient.profile.People;
import org.touchstone.patient.profile.PeopleLists;
import org.touchstone.patient.profile.PeopleLists.Scope;
import org.touchstone.patient.profile.Person;

/** Answers who somebody is, and which patients a clinician treats. */
@ApplicationScoped
class Directory {
  private final People people;
  private final PeopleLists lists;
  private final Enrolments enrolments;
  private final Clinics clinics;
  private final CareTeams careTeams;
  private final Consents consents;
  private final AccessLog accessLog;

  Directory(
      People people,
      PeopleLists lists,
      Enrolments enrolments,
      Clinics clinics,
      CareTeams careTeams,
      Consents consents,
      AccessLog accessLog) {
    this.people = people;
    this.lists = lists;
    this.enrolments = enrolments;
    this.clinics = clinics;
    this.careTeams = careTeams;
    this.consents = consents;
    this.accessLog = accessLog;
  }

  @Transactional
  MeView me(Person person) {
    List<String> careTeam =
        person.role().equals(Role.PATIENT)
            ? careTeams.of(person.id()).stream().map(Clinician::name).toList()
            : null;
    return new MeView(
        person.id(),
        person.role(),
        person.name(),
        person.givenName(),
        clinics.find(person.clinic()).orElse(null),
        person.birthDate(),
        person.pronouns(),
        careTeam);
  }

  /** Patients whom the clinician treats; the access is recorded for each. */
  @Transactional
  Page<PatientView> patients(
      UUID clinicianId, @Nullable String q, @Nullable String cursor, Limit limit) {
    Page<Person> page = lists.page(Scope.TREATED_BY, clinicianId.toString(), q, cursor, limit);
    accessLog.read(
        clinicianId,
        Role.CLINICIAN,
        "patient-list",
        page.items().stream().map(Person::id).toList());
    return page.map(this::views);
  }

  /**
   * A patient whom the clinician treats; the access is recorded.
   *
   * @throws ProblemException not found, for any other id
   */
  @Transactional
  PatientView patient(UUID clinicianId, UUID patientId) {
    if (!careTeams.treats(clinicianId, patientId)) {
      throw ProblemException.notFound();
    }
    Person person = people.find(patientId).orElseThrow(ProblemException::notFound);
    accessLog.read(clinicianId, Role.CLINICIAN, "profile", List.of(patientId));
    return views(List.of(person)).get(0);
  }

  private List<PatientView> views(List<Person> patients) {
    List<UUID> ids = patients.stream().map(Person::id).toList();
    Map<UUID, Enrolment> enrolled = enrolments.findAll(ids);
    Map<UUID, List<Category>> shares = consents.sharedWithClinic(ids);
    Map<String, Clinic> clinicOf = clinics.all();
    List<PatientView> views = new ArrayList<>();
    for (Person person : patients) {
      Enrolment enrolment = enrolled.get(person.id());
      if (enrolment != null) {
        views.add(view(person, enrolment, clinicOf, shares.getOrDefault(person.id(), List.of())));
      }
    }
    return views;
  }

  private static PatientView view(
      Person person, Enrolment enrolment, Map<String, Clinic> clinics, List<Category> shares) {
    return new PatientView(
        person.id(),
        person.name(),
        person.birthDate(),
        person.pronouns(),
        clinics.getOrDefault(
            enrolment.clinic(), new Clinic(enrolment.clinic(), enrolment.clinic())),
        enrolment.enrolledAt().atZone(ZoneOffset.UTC).toLocalDate(),
        shares);
  }
}

package org.touchstone.patient.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Role;
import org.touchstone.patient.careteam.CareTeams;
import org.touchstone.patient.clinic.Clinic;
import org.touchstone.patient.clinic.Clinics;
import org.touchstone.patient.consent.Consents;
import org.touchstone.patient.partner.Partnerships;
import org.touchstone.patient.profile.Enrolment;
import org.touchstone.patient.profile.Enrolments;
import org.touchstone.patient.profile.People;
import org.touchstone.patient.profile.Person;
import org.touchstone.patient.profile.Staff;

/** Writes what the realm says, with all that follows from it, in one transaction. */
@ApplicationScoped
public class KeepPeople {
  private final Clinics clinics;
  private final People people;
  private final Staff staff;
  private final Enrolments enrolments;
  private final Consents consents;
  private final CareTeams careTeams;
  private final Partnerships partnerships;

  KeepPeople(
      Clinics clinics,
      People people,
      Staff staff,
      Enrolments enrolments,
      Consents consents,
      CareTeams careTeams,
      Partnerships partnerships) {
    this.clinics = clinics;
    this.people = people;
    this.staff = staff;
    this.enrolments = enrolments;
    this.consents = consents;
    this.careTeams = careTeams;
    this.partnerships = partnerships;
  }

  @Transactional
  void keep(Clinic clinic) {
    if (!clinics.find(clinic.id()).filter(clinic::equals).isPresent()) {
      people.lock();
      clinics.keep(clinic);
    }
  }

  /** Keeps people as the realm has them; the same again changes nothing. */
  @Transactional
  public void keep(List<Person> seen) {
    people.lock();
    Map<UUID, Person> before = people.findAll(seen.stream().map(Person::id).toList());
    for (Person person : seen) {
      Person was = before.get(person.id());
      if (!person.equals(was)) {
        String clinic = person.clinic();
        if (clinic != null && clinics.find(clinic).isEmpty()) {
          clinics.keep(new Clinic(clinic, clinic));
        }
        people.keep(person);
        staff.follow(person);
        followPatient(person);
        followClinician(was, person);
        followPartner(was, person);
      }
    }
  }

  private void followPatient(Person person) {
    String clinic = person.clinic();
    if (person.role().equals(Role.PATIENT) && person.active() && clinic != null) {
      switch (enrolments.enrol(person.id(), clinic)) {
        case NEW -> {
          consents.begin(person.id());
          careTeams.begin(person.id());
        }
        case CHANGED -> careTeams.patientChanged(person.id(), clinic);
        case UNCHANGED -> {}
      }
    } else if (enrolments.discharge(person.id()) == Enrolments.Outcome.CHANGED) {
      Enrolment ended = enrolments.find(person.id()).orElseThrow();
      careTeams.patientChanged(person.id(), ended.clinic());
    }
  }

  private void followClinician(@Nullable Person was, Person now) {
    if (was == null || !was.role().equals(Role.CLINICIAN)) {
      return;
    }
    boolean left =
        !now.role().equals(Role.CLINICIAN) || !Objects.equals(was.clinic(), now.clinic());
    if (left || was.active() != now.active()) {
      careTeams.clinicianChanged(now.id(), left);
    }
  }

  private void followPartner(@Nullable Person was, Person now) {
    boolean gone = !now.active() || !now.role().equals(Role.PARTNER);
    if (was != null && was.role().equals(Role.PARTNER) && gone) {
      partnerships.end(now.id());
    }
  }
}

package org.touchstone.patient.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.touchstone.patient.careteam.CareTeams;
import org.touchstone.patient.consent.Consents;
import org.touchstone.patient.enrolment.KeepPeople;
import org.touchstone.patient.profile.Person;

/**
 * Enrols patients of a demo with everything shared and a clinician assigned, in one transaction.
 */
@ApplicationScoped
class EnrolDemoPatients {
  private final KeepPeople keepPeople;
  private final Consents consents;
  private final CareTeams careTeams;

  EnrolDemoPatients(KeepPeople keepPeople, Consents consents, CareTeams careTeams) {
    this.keepPeople = keepPeople;
    this.consents = consents;
    this.careTeams = careTeams;
  }

  @Transactional
  void all(List<Person> patients, UUID clinician) {
    keepPeople.keep(patients);
    List<UUID> ids = patients.stream().map(Person::id).toList();
    consents.shareEverythingWithClinic(ids);
    careTeams.add(ids, clinician);
  }
}

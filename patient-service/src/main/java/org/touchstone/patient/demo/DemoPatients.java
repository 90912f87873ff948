package org.touchstone.patient.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.patient.enrolment.Realm;
import org.touchstone.patient.enrolment.Realm.NewPatient;
import org.touchstone.patient.enrolment.RealmSync;
import org.touchstone.patient.enrolment.RealmUnavailableException;
import org.touchstone.patient.profile.Person;

/** Makes patients of a demo: account, enrolment, consent and care team. */
@ApplicationScoped
class DemoPatients {
  private static final Logger LOG = Logger.getLogger(DemoPatients.class);
  private static final String PASSWORD = "demo";

  /** The clinician of the demo realm who treats everybody in a clinic. */
  private static final Map<String, String> CLINICIANS =
      Map.of("north", "clinician1", "south", "clinician2");

  /** Patients a transaction enrols. */
  private static final int BATCH = 100;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private final Realm realm;
  private final RealmSync sync;
  private final EnrolDemoPatients enrol;
  private final SecureRandom random = new SecureRandom();

  DemoPatients(Realm realm, RealmSync sync, EnrolDemoPatients enrol) {
    this.realm = realm;
    this.sync = sync;
    this.enrol = enrol;
  }

  /**
   * Makes patients.
   *
   * @throws ProblemException unavailable, when the realm does not answer
   */
  List<DemoPatient> create(String clinic, int count) {
    List<NewPatient> wanted = Stream.generate(this::invent).limit(count).toList();
    List<Person> made;
    UUID clinician;
    try {
      clinician =
          Optional.ofNullable(CLINICIANS.get(clinic))
              .flatMap(realm::idOf)
              .map(id -> sync.require(id).id())
              .orElseThrow(ProblemException::notFound);
      made = realm.create(clinic, PASSWORD, wanted);
    } catch (RealmUnavailableException e) {
      LOG.warnf("demo patients: %s", e.getMessage());
      throw ProblemException.unavailable("The accounts are out of reach. Please try again.");
    }
    for (int from = 0; from < made.size(); from += BATCH) {
      enrol.all(made.subList(from, Math.min(from + BATCH, made.size())), clinician);
    }
    List<DemoPatient> patients = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      patients.add(new DemoPatient(wanted.get(i).username(), PASSWORD, made.get(i).id()));
    }
    return patients;
  }

  private NewPatient invent() {
    StringBuilder suffix = new StringBuilder();
    random.ints(10, 0, LETTERS.length()).forEach(i -> suffix.append(LETTERS.charAt(i)));
    return new NewPatient("load-" + suffix, "Load", suffix.toString());
  }
}

package org.touchstone.patient.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.touchstone.patient.clinic.Clinic;
import org.touchstone.patient.profile.Person;

/**
 * The realm of accounts. Every method may throw {@link RealmUnavailableException}: it did not
 * answer, or not in time.
 */
public interface Realm {

  /** The clinics: groups under {@code /clinics}. */
  List<Clinic> clinics();

  /** Everybody who has a role of ours, page by page, each once. */
  void people(Consumer<List<Person>> page);

  /** One account; empty: it is not there or has no role of ours. */
  Optional<Person> person(UUID id);

  /** The account with this name. */
  Optional<UUID> idOf(String username);

  /** Whether the realm gives tokens for the passwords of the demo. */
  boolean hasDemoClient();

  /**
   * Makes accounts of patients. After a failure some of them may be there.
   *
   * @param clinic short name of their clinic
   * @return them, in the order of {@code patients}
   */
  List<Person> create(String clinic, String password, List<NewPatient> patients);

  /** An account to make. */
  record NewPatient(String username, String givenName, String familyName) {}
}

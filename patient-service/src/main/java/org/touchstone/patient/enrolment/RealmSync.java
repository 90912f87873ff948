package org.touchstone.patient.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.patient.profile.People;
import org.touchstone.patient.profile.Person;
import org.touchstone.patient.profile.Staff;

/** Brings what is known here in line with the realm. */
@ApplicationScoped
public class RealmSync {
  private static final Logger LOG = Logger.getLogger(RealmSync.class);

  /** People a transaction writes: short enough not to keep others waiting. */
  private static final int BATCH = 100;

  private final Realm realm;
  private final People people;
  private final Staff staff;
  private final KeepPeople keepPeople;
  private final SyncLock lock;

  RealmSync(Realm realm, People people, Staff staff, KeepPeople keepPeople, SyncLock lock) {
    this.realm = realm;
    this.people = people;
    this.staff = staff;
    this.keepPeople = keepPeople;
    this.lock = lock;
  }

  /**
   * Reads all accounts and writes what has changed, unless another replica is at it.
   *
   * @throws RealmUnavailableException when the realm does not answer; what was read is kept
   */
  void all() {
    lock.ifFree(this::readAll);
  }

  /**
   * A person who calls: known here, or seen in the realm now.
   *
   * @throws ProblemException not found, when the account is not there, is switched off or has no
   *     role of ours; unavailable, when the realm does not answer
   */
  public Person require(UUID id) {
    return people.find(id).filter(Person::active).orElseGet(() -> firstSight(id));
  }

  private Person firstSight(UUID id) {
    try {
      Person person = realm.person(id).orElseThrow(ProblemException::notFound);
      keepPeople.keep(List.of(person));
      if (person.active()) {
        return person;
      }
      throw ProblemException.notFound();
    } catch (RealmUnavailableException e) {
      LOG.warnf("first sight of %s: %s", id, e.getMessage());
      throw ProblemException.unavailable("The accounts are out of reach. Please try again.");
    }
  }

  private void readAll() {
    staff.followKnown();
    realm.clinics().forEach(keepPeople::keep);
    Set<UUID> missing = people.activeIds();
    realm.people(
        page -> {
          page.forEach(person -> missing.remove(person.id()));
          keepChanged(page);
        });
    // An account may slip through between two pages: only a look at itself proves that it is gone.
    keepChanged(
        people.findAll(missing).values().stream()
            .map(known -> realm.person(known.id()).orElseGet(known::inactive))
            .toList());
  }

  private void keepChanged(List<Person> page) {
    Map<UUID, Person> known =
        people.findAll(page.stream().map(Person::id).collect(Collectors.toSet()));
    List<Person> changed =
        page.stream().filter(person -> !person.equals(known.get(person.id()))).toList();
    for (int from = 0; from < changed.size(); from += BATCH) {
      keepPeople.keep(changed.subList(from, Math.min(from + BATCH, changed.size())));
    }
    if (!changed.isEmpty()) {
      LOG.infof("realm: %d of %d accounts were new or changed", changed.size(), page.size());
    }
  }
}

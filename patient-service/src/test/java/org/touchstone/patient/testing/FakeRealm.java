package org.touchstone.patient.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.touchstone.patient.clinic.Clinic;
import org.touchstone.patient.enrolment.Realm;
import org.touchstone.patient.enrolment.RealmUnavailableException;
import org.touchstone.patient.profile.Person;

/** A realm in memory. The one in Keycloak is exercised by the end-to-end tests. */
@Mock
@ApplicationScoped
public class FakeRealm implements Realm {
  private static final int PAGE = 500;

  private final Map<UUID, Person> accounts = new ConcurrentHashMap<>();
  private final Map<String, UUID> usernames = new ConcurrentHashMap<>();
  private volatile boolean down;
  private volatile boolean demoClient;

  public void put(Person person) {
    accounts.put(person.id(), person);
  }

  public void putUsername(String username, UUID id) {
    usernames.put(username, id);
  }

  public void remove(UUID id) {
    accounts.remove(id);
  }

  public void down(boolean isDown) {
    down = isDown;
  }

  public void demoClient(boolean isThere) {
    demoClient = isThere;
  }

  @Override
  public List<Clinic> clinics() {
    answer();
    return List.of(
        new Clinic("north", "Pain clinic North"), new Clinic("south", "Pain clinic South"));
  }

  @Override
  public void people(Consumer<List<Person>> page) {
    answer();
    List<Person> all = new ArrayList<>(accounts.values());
    for (int from = 0; from < all.size(); from += PAGE) {
      page.accept(all.subList(from, Math.min(from + PAGE, all.size())));
    }
  }

  @Override
  public Optional<Person> person(UUID id) {
    answer();
    return Optional.ofNullable(accounts.get(id));
  }

  @Override
  public Optional<UUID> idOf(String username) {
    answer();
    return Optional.ofNullable(usernames.get(username));
  }

  @Override
  public boolean hasDemoClient() {
    answer();
    return demoClient;
  }

  @Override
  public List<Person> create(String clinic, String password, List<NewPatient> patients) {
    answer();
    List<Person> made =
        patients.stream()
            .map(
                patient ->
                    new Person(
                        UUID.randomUUID(),
                        "patient",
                        clinic,
                        patient.givenName() + " " + patient.familyName(),
                        patient.givenName(),
                        null,
                        null,
                        true))
            .toList();
    made.forEach(this::put);
    return made;
  }

  private void answer() {
    if (down) {
      throw new RealmUnavailableException("the realm is down in this test");
    }
  }
}

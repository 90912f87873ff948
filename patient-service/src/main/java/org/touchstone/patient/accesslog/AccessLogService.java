package org.touchstone.patient.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.patient.page.Cursor;
import org.touchstone.patient.page.Limit;
import org.touchstone.patient.page.Page;
import org.touchstone.patient.profile.People;
import org.touchstone.patient.profile.Person;

/** Shows a patient who was there. */
@ApplicationScoped
class AccessLogService {
  private final AccessRepository repository;
  private final People people;
  private final Wording wording;

  AccessLogService(AccessRepository repository, People people, Wording wording) {
    this.repository = repository;
    this.people = people;
    this.wording = wording;
  }

  @Transactional
  Page<AccessLine> of(UUID patientId, @Nullable String cursor, Limit limit, Locale language) {
    List<AccessRecorded> found =
        repository.lines(patientId, Cursor.inTime(cursor), limit.value() + 1);
    Map<UUID, Person> actors =
        people.findAll(found.stream().map(AccessRecorded::actorId).collect(Collectors.toSet()));
    return Page.of(found, limit.value(), last -> Cursor.after(last.at(), last.accessId()))
        .map(accesses -> accesses.stream().map(a -> line(a, actors, language)).toList());
  }

  private AccessLine line(AccessRecorded access, Map<UUID, Person> actors, Locale language) {
    Person actor = actors.get(access.actorId());
    return new AccessLine(
        access.at(),
        actor == null ? wording.someone(access, language) : actor.name(),
        access.actorRole(),
        wording.what(access, language),
        wording.why(access, language));
  }
}

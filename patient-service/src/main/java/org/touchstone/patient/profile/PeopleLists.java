package org.touchstone.patient.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.patient.page.Cursor;
import org.touchstone.patient.page.Limit;
import org.touchstone.patient.page.Page;

/** People in the order of their names, page by page. */
@ApplicationScoped
public class PeopleLists {
  /** Whom a list holds, as a condition on {@code person} and {@code :owner}. */
  public enum Scope {
    /** Patients whom the clinician {@code :owner} treats now. */
    TREATED_BY(
        """
        person.id IN (
          SELECT patient_id FROM care_relationship WHERE clinician_id = CAST(:owner AS uuid))
        """),
    /** Patients whom the clinic {@code :owner} treats now. */
    PATIENTS_OF("person.id IN (SELECT patient_id FROM enrolment WHERE active AND clinic = :owner)"),
    /** Clinicians of the clinic {@code :owner} whose account is enabled. */
    CLINICIANS_OF("person.role = 'clinician' AND person.active AND person.clinic = :owner");

    private final String condition;

    Scope(String condition) {
      this.condition = condition;
    }
  }

  private final EntityManager database;
  private final People people;

  PeopleLists(EntityManager database, People people) {
    this.database = database;
    this.people = people;
  }

  /**
   * A page of people.
   *
   * @param owner id of the clinician or short name of the clinic whose list it is
   * @param q part of the name, whatever its case and accents; null: everybody
   * @param cursor of the page before; null: from the start
   * @throws org.touchstone.contracts.problem.ProblemException bad request, for a cursor that is no
   *     place in this list
   */
  @Transactional
  public Page<Person> page(
      Scope scope, String owner, @Nullable String q, @Nullable String cursor, Limit limit) {
    UUID after = Cursor.id(cursor);
    String afterName = after == null ? "" : nameInList(scope, owner, after);
    Query query =
        database
            .createNativeQuery(
                """
                SELECT id FROM person
                WHERE (:q = '' OR strpos(sort_name, :q) > 0)
                  AND (sort_name, id) > (:name, :id) AND (%s)
                ORDER BY sort_name, id LIMIT :count
                """
                    .formatted(scope.condition),
                UUID.class)
            .setParameter("owner", owner)
            .setParameter("q", q == null ? "" : SortName.of(q))
            .setParameter("name", afterName)
            .setParameter("id", after == null ? new UUID(0, 0) : after)
            .setParameter("count", limit.value() + 1);
    List<?> rows = query.getResultList();
    List<UUID> ids = rows.stream().map(UUID.class::cast).toList();
    Map<UUID, Person> found = people.findAll(ids);
    List<Person> ordered = ids.stream().map(found::get).filter(Objects::nonNull).toList();
    return Page.of(ordered, limit.value(), person -> Cursor.after(person.id()));
  }

  /** A cursor of somebody who is not in the list says nothing about them. */
  private String nameInList(Scope scope, String owner, UUID id) {
    List<?> names =
        database
            .createNativeQuery(
                "SELECT sort_name FROM person WHERE id = :id AND " + scope.condition, String.class)
            .setParameter("owner", owner)
            .setParameter("id", id)
            .getResultList();
    if (names.isEmpty()) {
      throw Cursor.unknown();
    }
    return (String) names.get(0);
  }
}

package org.touchstone.practice.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.menu.TouchView.Place;
import org.touchstone.practice.store.Sql;
import org.touchstone.practice.together.Pair;
import org.touchstone.practice.together.Pairs;

/** What feels good and what does not, as the patient says it. */
@ApplicationScoped
class TouchService {
  /** A partner sees these regions where the patient shares intimacy too. */
  private static final Set<String> INTIMATE =
      Set.of(
          "chest",
          "pelvis",
          "genitals",
          "groin-left",
          "groin-right",
          "buttock-left",
          "buttock-right");

  private static final String SELECT =
      "SELECT region, kind, feels FROM touch_preference WHERE patient_id = ? ORDER BY region, kind";
  private static final String INSERT =
      """
      INSERT INTO touch_preference (patient_id, region, kind, feels)
      SELECT ?, * FROM unnest(?, ?, ?)
      """;

  private final Sql sql;
  private final Pairs pairs;
  private final Outbox outbox;
  private final Clock clock;

  TouchService(Sql sql, Pairs pairs, Outbox outbox, Clock clock) {
    this.sql = sql;
    this.pairs = pairs;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  TouchView read(UUID patientId) {
    return new TouchView(places(patientId));
  }

  /**
   * Keeps the whole of it in the place of what was there.
   *
   * @throws ProblemException bad request, when a region and kind come twice
   */
  @Transactional
  TouchView put(UUID patientId, List<Place> places) {
    List<Violation> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < places.size(); i++) {
      if (!seen.add(places.get(i).region() + " " + places.get(i).kind())) {
        twice.add(new Violation("places[" + i + "]", "is named twice"));
      }
    }
    if (!twice.isEmpty()) {
      throw ProblemException.badRequest(twice);
    }
    // One writer at a time for a patient: two devices at once leave the one or the other, not both.
    sql.first(
        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('touch:' || ?, 0))) locked",
        row -> true,
        patientId.toString());
    sql.update("DELETE FROM touch_preference WHERE patient_id = ?", patientId);
    sql.update(
        INSERT,
        patientId,
        places.stream().map(Place::region).toList(),
        places.stream().map(place -> place.kind().code()).toList(),
        places.stream().map(place -> place.feels().code()).toList());
    return read(patientId);
  }

  /**
   * What a partner sees of it, with the category menu; the access is recorded.
   *
   * @throws ProblemException not found, when nobody shares the app with them
   */
  @Transactional
  TouchView.Shared forPartner(UUID partnerId) {
    Pair pair = pairs.requireOfPartner(partnerId);
    outbox.append(
        new AccessRecorded(
            pair.patientId(),
            UUID.randomUUID(),
            1,
            clock.instant(),
            partnerId,
            Role.PARTNER,
            "read",
            "touch",
            "partner"));
    if (!pair.shares(Category.MENU)) {
      return new TouchView.Shared(List.of(), List.of(Category.MENU));
    }
    boolean intimate = pair.shares(Category.INTIMACY);
    return new TouchView.Shared(
        places(pair.patientId()).stream()
            .filter(place -> intimate || !INTIMATE.contains(place.region()))
            .toList(),
        null);
  }

  private List<Place> places(UUID patientId) {
    return sql.list(
        SELECT,
        row ->
            new Place(
                row.getString("region"),
                TouchKind.of(row.getString("kind")),
                Feels.of(row.getString("feels"))),
        patientId);
  }
}

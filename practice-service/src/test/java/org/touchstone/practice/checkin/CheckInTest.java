package org.touchstone.practice.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.touchstone.practice.Api.ME;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.together.Together.asPartner;
import static org.touchstone.practice.together.Together.put;
import static org.touchstone.practice.together.Together.reveal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.Topics;
import org.touchstone.practice.Api;
import org.touchstone.practice.Facts;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;
import org.touchstone.practice.together.CountingSql;
import org.touchstone.practice.together.Together;

@QuarkusTest
class CheckInTest {
  private static final String WEEK = "check-ins/2026-W48";
  private static final String MINE =
      "{'zone':'Europe/Rome','worked':'tea','adjust':'earlier','feeling':6,'privateNote':'secret'}";
  private static final String THEIRS =
      "{'zone':'Europe/Rome','worked':'walks','feeling':3,'privateNote':'hidden'}";

  @Inject TestClock clock;
  @Inject Together together;
  @Inject Tables tables;
  @Inject Facts facts;
  @Inject CountingSql sql;

  private final UUID patient = UUID.randomUUID();
  private final UUID partner = UUID.randomUUID();

  @BeforeEach
  void wednesday() {
    clock.set("2026-11-25T20:00:00Z");
  }

  @AfterEach
  void realTime() {
    clock.reset();
  }

  @Test
  void worksAlone() {
    // When
    Response answer = put(as(patient), WEEK, MINE);

    // Then
    answer
        .then()
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .body("week", equalTo("2026-W48"))
        .body("worked", equalTo("tea"))
        .body("adjust", equalTo("earlier"))
        .body("feeling", equalTo(6))
        .body("privateNote", equalTo("secret"))
        .body("agreed", equalTo(false))
        .body("askForCall", equalTo(false))
        .body("$", not(hasKey("other")));
    as(patient)
        .get(ME + "check-ins?zone=Europe/Rome")
        .then()
        .body("week", equalTo("2026-W48"))
        .body("checkIns.week", contains("2026-W48"));
    reveal(as(patient), WEEK).then().statusCode(404);
  }

  @Test
  void answersTheSameAgainAndChanges() {
    // Given
    String first = put(as(patient), WEEK, MINE).asString();
    clock.set("2026-11-25T21:00:00Z");

    // When
    Response again = put(as(patient), WEEK, MINE);

    // Then
    again.then().statusCode(200);
    assertThat(again.asString()).isEqualTo(first);
    put(as(patient), WEEK, "{'zone':'UTC','feeling':5.5}")
        .then()
        .statusCode(200)
        .body("feeling", equalTo(5.5f))
        .body("$", not(hasKey("worked")))
        .body("changedAt", equalTo("2026-11-25T21:00:00Z"))
        .body("recordedAt", equalTo("2026-11-25T20:00:00Z"));
    as(patient).delete(ME + WEEK).then().statusCode(204);
    as(patient).get(ME + WEEK).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "2026-W48 | {'zone':'UTC'} | worked",
        "2026-W48 | {'zone':'UTC','worked':' '} | worked",
        "2026-W48 | {'feeling':5} | zone",
        "2026-W48 | {'zone':'+01:00','feeling':5} | zone",
        "2026-W48 | {'zone':'UTC','feeling':11} | feeling",
        "2026-W48 | {'zone':'UTC','feeling':-1} | feeling",
        "2026-W48 | {'zone':'UTC','worked':'\\u0000'} | worked",
        "2026-W48 | {'zone':'UTC','feeling':5,'agreed':true} | agreed",
        "2026-W49 | {'zone':'UTC','feeling':5} | week",
        "2026-W45 | {'zone':'UTC','feeling':5} | week",
        "2025-W53 | {'zone':'UTC','feeling':5} | week",
        "now | {'zone':'UTC','feeling':5} | week"
      })
  void refusesWhatIsNotACheckIn(String week, String body, String field) {
    // When
    Response answer = put(as(patient), "check-ins/" + week, body);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
    as(patient).get(ME + "check-ins").then().body("checkIns", empty());
  }

  @Test
  void belongsToTheWeekOfTheLocalTime() {
    // Given: Sunday evening in New York, Monday in Rome
    clock.set("2026-11-30T01:00:00Z");

    // When
    Response early =
        put(as(patient), "check-ins/2026-W49", "{'zone':'America/New_York','feeling':5}");

    // Then
    early.then().statusCode(400).body("violations.field", contains("week"));
    put(as(patient), "check-ins/2026-W49", "{'zone':'Europe/Rome','feeling':5}")
        .then()
        .statusCode(201);
  }

  @Test
  void showsEachOtherOnceBothAgree() {
    // Given
    together.pair(patient, partner, Category.CHECK_INS);
    put(as(patient), WEEK, MINE);
    put(asPartner(partner), WEEK, THEIRS).then().statusCode(201);
    reveal(as(patient), WEEK)
        .then()
        .statusCode(200)
        .body("agreed", equalTo(true))
        .body("$", not(hasKey("other")));
    as(patient).get(ME + WEEK).then().body("$", not(hasKey("other")));

    // When
    Response second = reveal(asPartner(partner), WEEK);

    // Then
    second
        .then()
        .statusCode(200)
        .body("other.worked", equalTo("tea"))
        .body("other.feeling", equalTo(6));
    Response mine = as(patient).get(ME + WEEK);
    mine.then().body("other.worked", equalTo("walks")).body("other", not(hasKey("adjust")));
    assertThat(mine.asString()).doesNotContain("hidden");
    assertThat(second.asString()).doesNotContain("secret");
    assertThat(
            new String(
                facts.of(patient, Topics.ACCESS, 1).get(0).value(),
                java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"actorRole\":\"partner\"", "\"resource\":\"check-ins\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"patient", "partner"})
  void hidesForBothWhatIsTakenBack(String who) {
    // Given
    revealed();
    RequestSpecification one = who.equals("patient") ? as(patient) : asPartner(partner);

    // When
    one.delete(ME + WEEK + "/reveal").then().statusCode(204);

    // Then
    as(patient).get(ME + WEEK).then().body("$", not(hasKey("other")));
    asPartner(partner).get(ME + WEEK).then().body("$", not(hasKey("other")));
  }

  @Test
  void needsANewAgreementForAnotherAnswer() {
    // Given
    revealed();

    // When
    Response answer = put(as(patient), WEEK, MINE.replace("tea", "music"));

    // Then
    answer.then().body("agreed", equalTo(false)).body("$", not(hasKey("other")));
    asPartner(partner).get(ME + WEEK).then().body("$", not(hasKey("other")));
    reveal(as(patient), WEEK);
    asPartner(partner).get(ME + WEEK).then().body("other.worked", equalTo("music"));
    // The private note is nobody's matter.
    put(as(patient), WEEK, MINE.replace("tea", "music").replace("secret", "else"))
        .then()
        .body("agreed", equalTo(true))
        .body("other.worked", equalTo("walks"));
  }

  @Test
  void showsNothingWhileCheckInsAreNotShared() {
    // Given
    revealed();

    // When
    together.shareWithPartner(patient, Category.MENU);

    // Then
    as(patient).get(ME + WEEK).then().body("$", not(hasKey("other")));
    asPartner(partner).get(ME + WEEK).then().body("$", not(hasKey("other")));
  }

  @Test
  void endsWithThePartnership() {
    // Given
    UUID partnership = revealed();

    // When
    together.end(partnership);

    // Then
    asPartner(partner).get(ME + WEEK).then().statusCode(404);
    as(patient)
        .get(ME + WEEK)
        .then()
        .statusCode(200)
        .body("worked", equalTo("tea"))
        .body("agreed", equalTo(false))
        .body("$", not(hasKey("other")));
    together.pair(patient, partner, Category.CHECK_INS);
    asPartner(partner).get(ME + "check-ins").then().body("checkIns", empty());
    put(asPartner(partner), WEEK, THEIRS);
    reveal(asPartner(partner), WEEK).then().body("$", not(hasKey("other")));
  }

  /** Until I agree and they agree, what I see does not depend on them, whatever they do. */
  @ParameterizedTest
  @CsvSource({"patient,1", "partner,2", "patient,3", "partner,4", "patient,5", "partner,6"})
  void seesTheSameWhateverTheOtherDoesShortOfAgreeing(String who, int seed) {
    // Given
    Supplier<RequestSpecification> self =
        who.equals("patient") ? () -> as(patient) : () -> asPartner(partner);
    Supplier<RequestSpecification> other =
        who.equals("patient") ? () -> asPartner(partner) : () -> as(patient);
    List<List<String>> worlds = new ArrayList<>();

    // When
    for (int world = 0; world < 2; world++) {
      together.execute("DELETE FROM sharing_partner WHERE patient_id = ?", patient);
      together.execute("DELETE FROM check_in WHERE patient_id = ?", patient);
      together.pair(patient, partner, Category.CHECK_INS);
      Random mine = new Random(seed);
      Random theirs = new Random(seed * 31 + world);
      List<String> seen = new ArrayList<>();
      for (int step = 0; step < 10; step++) {
        if (theirs.nextBoolean()) {
          put(other.get(), WEEK, THEIRS.replace("3", "" + theirs.nextInt(10)));
        } else {
          other.get().delete(ME + WEEK);
        }
        long statements = sql.statements();
        boolean isPut = step == 0 || mine.nextBoolean();
        seen.add(
            isPut ? put(self.get(), WEEK, MINE).asString() : reveal(self.get(), WEEK).asString());
        seen.add(self.get().get(ME + "check-ins").asString());
        seen.add((sql.statements() - statements) + " statements");
      }
      worlds.add(seen);
    }

    // Then
    assertThat(worlds.get(1)).isEqualTo(worlds.get(0));
  }

  @Test
  void tellsWhetherAWishForACallReachesTheClinic() {
    // Given
    together.pair(patient, partner);
    String wish = "{'zone':'UTC','askForCall':true}";

    // When
    Response answer = put(as(patient), WEEK, wish);

    // Then
    answer.then().statusCode(201).body("callReachesClinic", equalTo(false));
    tables.share(patient, UUID.randomUUID(), List.of(Category.CHECK_INS));
    as(patient).get(ME + WEEK).then().body("callReachesClinic", equalTo(true));
    put(asPartner(partner), WEEK, wish)
        .then()
        .statusCode(400)
        .body("violations.field", contains("askForCall"));
  }

  @Test
  void showsTheClinicWhatIsSharedAndNeverAPrivateNoteOrTheOther() {
    // Given
    UUID clinician = UUID.randomUUID();
    revealed();
    String path = "/api/practice/v1/patients/" + patient + "/check-ins";
    tables.share(patient, clinician, List.of(Category.CHECK_INS, Category.NOTES));

    // When
    Response answer = Api.asClinician(clinician).get(path);

    // Then
    answer
        .then()
        .statusCode(200)
        .body("checkIns.worked", contains("tea"))
        .body("checkIns.feeling", contains(6))
        .body("notShared", empty());
    assertThat(answer.asString()).doesNotContain("secret", "hidden", "walks", "agreed", "other");
    tables.share(patient, clinician, List.of(Category.CHECK_INS));
    Api.asClinician(clinician)
        .get(path)
        .then()
        .body(
            "checkIns[0]",
            equalTo(java.util.Map.of("week", "2026-W48", "feeling", 6, "askForCall", false)))
        .body("notShared", contains("notes"));
    tables.share(patient, clinician, List.of(Category.NOTES));
    Api.asClinician(clinician)
        .get(path)
        .then()
        .body("checkIns", hasSize(0))
        .body("notShared", contains("check-ins"));
    assertThat(facts.of(patient, Topics.ACCESS, 4)).hasSizeGreaterThanOrEqualTo(4);
  }

  private UUID revealed() {
    UUID partnership = together.pair(patient, partner, Category.CHECK_INS);
    put(as(patient), WEEK, MINE).then().statusCode(201);
    put(asPartner(partner), WEEK, THEIRS).then().statusCode(201);
    reveal(as(patient), WEEK).then().statusCode(200);
    reveal(asPartner(partner), WEEK).then().statusCode(200);
    as(patient).get(ME + WEEK).then().body("$", hasKey("other"));
    return partnership;
  }
}

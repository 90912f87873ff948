package org.touchstone.practice.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.practice.Api.ME;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.together.Together.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.practice.Api;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;
import org.touchstone.practice.catalogue.Offer;
import org.touchstone.practice.catalogue.Offers;
import org.touchstone.practice.edition.Clinic;

@QuarkusTest
class PlanResourceTest {
  private static final String DAY = "2026-11-25";
  private static final String PLAN = ME + "plan";

  @Inject TestClock clock;
  @Inject Tables tables;
  @Inject Offers offers;

  private UUID patient;

  /** A plan differs by patient: each test has its own, the same in every run. */
  @BeforeEach
  void noon(TestInfo test) {
    patient =
        UUID.nameUUIDFromBytes((test.getTestMethod() + test.getDisplayName()).getBytes(UTF_8));
    clock.set("2026-11-25T12:00:00Z");
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void suggestsThreePracticesWithReasons() {
    // When
    Response answer = as(patient).header("Accept-Language", "es").get(PLAN + "?day=" + DAY);

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("Content-Language", "es")
        .body("day", equalTo(DAY))
        .body("pain", nullValue())
        .body("gentle", equalTo(false))
        .body("suggestions.daypart", contains("morning", "day", "evening"))
        .body("suggestions.with", everyItem(contains("self")))
        .body("suggestions.why.flatten().sentence", hasItem("Puedes hacerla por tu cuenta."));
    assertThat(as(patient).header("Accept-Language", "es").get(PLAN).asString())
        .isEqualTo(answer.asString());
  }

  @Test
  void isGentlerOnAHarderDayAndStaysSo() {
    // Given
    List<String> before = practices(as(patient).get(PLAN));
    pain("08:00", 8, "");

    // When
    Response answer = as(patient).get(PLAN);

    // Then
    answer
        .then()
        .body("pain", equalTo(8))
        .body("gentle", equalTo(true))
        .body("note", equalTo("A harder day counts like any other. Resting is fine too."));
    List<String> gentle = practices(answer);
    assertThat(gentle).hasSize(3).allMatch(code -> offer(code).touchLevel() <= 1);
    assertThat(gentle).allMatch(code -> offer(code).energy() == 1);
    assertThat(before).hasSize(3);
    // Less pain later on, and a practice that is done, change nothing.
    pain("11:00", 2, "");
    put(
        as(patient),
        "sessions/" + UUID.randomUUID(),
        at("11:30", "'practice':'" + gentle.get(0) + "','minutes':1,'with':'partner'"));
    assertThat(as(patient).get(PLAN).asString()).isEqualTo(answer.asString());
  }

  @Test
  void leavesPlacesInPeaceWhereTouchHurts() {
    // Given: hands, two days ago; and feet by the patient's own words
    put(
            as(patient),
            "pain-entries/" + UUID.randomUUID(),
            Api.entry(
                "2026-11-23T08:00:00Z",
                "UTC",
                "'intensity':2,'regions':[{'region':'hand-left','intensity':2,'touchHurts':true}]"))
        .then()
        .statusCode(201);
    put(as(patient), "touch", "{'places':[{'region':'foot-left','kind':'still','feels':'not'}]}");

    for (int day = 25; day <= 30; day++) {
      // When
      List<String> plan = practices(as(patient).get(PLAN + "?day=2026-11-" + day));

      // Then: the entry holds for three days, the words as long as they stand
      assertThat(plan).noneMatch(code -> offer(code).regions().contains("foot-left"));
      assertThat(day > 26 || plan.stream().noneMatch(c -> offer(c).regions().contains("hand-left")))
          .isTrue();
    }
  }

  @Test
  void asksTheProgrammeTheMenuAndTheCompanyOfTheDiary() {
    // Given
    UUID clinician = UUID.randomUUID();
    tables.share(patient, clinician, List.of(Category.PAIN));
    Api.asClinician(clinician)
        .contentType(ContentType.JSON)
        .body("{\"programme\":\"first-week\",\"startsOn\":\"2026-11-24\"}")
        .put("/api/practice/v1/patients/" + patient + "/enrolments/" + UUID.randomUUID())
        .then()
        .statusCode(201);
    Response alone = as(patient).get(PLAN);

    // When
    put(
            as(patient),
            "sessions/" + UUID.randomUUID(),
            Api.entry(
                "2026-11-24T08:00:00Z", "UTC", "'practice':'music','minutes':5,'with':'friend'"))
        .then()
        .statusCode(201);
    Response withFriend = as(patient).get(PLAN);

    // Then
    alone.then().body("suggestions[0].why.code", hasItem("programme-form"));
    assertThat(offer(practices(alone).get(0)).family()).isEqualTo("hug");
    withFriend
        .then()
        .body("suggestions[0].practice", equalTo("hug"))
        .body("suggestions[0].with", contains("friend"))
        .body("suggestions[0].why.code", contains("programme", "company", "short"))
        .body("suggestions[0].why[0].sentence", equalTo("It is part of your programme this week."));
    assertThat(offer(withFriend.path("suggestions[0].alone")).family()).isEqualTo("hug");
    put(
            as(patient),
            "menu/items/" + UUID.randomUUID(),
            "{'practice':'looking_forward','column':'emotional','possibleAtPain':10}")
        .then()
        .statusCode(201);
    List<String> codes = new ArrayList<>();
    for (String day : List.of("2026-12-02", "2026-12-03")) {
      codes.addAll(as(patient).get(PLAN + "?day=" + day).path("suggestions.why.flatten().code"));
    }
    assertThat(codes).contains("menu").doesNotContain("programme");
  }

  @Test
  void whatIsOnTheSexualShelfComesWhileItIsOn() {
    // Given
    put(as(patient), "menu", "{'sexualShelf':true}").then().statusCode(200);
    put(
            as(patient),
            "menu/items/" + UUID.randomUUID(),
            "{'practice':'music','column':'shared','shelf':'sexual','possibleAtPain':10}")
        .then()
        .statusCode(201);
    Set<String> on = practicesOfSixDays();

    // When
    put(as(patient), "menu", "{'sexualShelf':false}").then().statusCode(200);

    // Then
    assertThat(on).contains("music");
    assertThat(practicesOfSixDays()).doesNotContain("music").hasSizeGreaterThan(5);
  }

  @Test
  void aHugOnTheMenuNamesSomebodyButNoPartner() {
    // Given
    assertThat(practicesOfSixDays()).doesNotContain("hug");

    // When
    put(as(patient), "menu/items/" + UUID.randomUUID(), "{'starter':'long-hug'}")
        .then()
        .statusCode(201);

    // Then
    assertThat(practicesOfSixDays()).contains("hug");
    List<List<String>> with = new ArrayList<>();
    for (int day = 25; day <= 30; day++) {
      with.addAll(
          as(patient)
              .get(PLAN + "?day=2026-11-" + day)
              .path("suggestions.findAll { it.practice == 'hug' }.with"));
    }
    assertThat(with).isNotEmpty().allMatch(one -> one.equals(List.of("family", "friend")));
  }

  @Test
  void aSwapGivesAnotherOneOnceForACall() {
    // Given
    List<String> before = practices(as(patient).get(PLAN));
    String body = "{'answer':'swap','practice':'" + before.get(1) + "'}";

    // When
    Response swapped = put(as(patient), "plan/" + DAY + "/day", body);

    // Then
    List<String> after = practices(swapped.then().statusCode(200).extract().response());
    assertThat(after.get(1)).isNotEqualTo(before.get(1));
    assertThat(List.of(after.get(0), after.get(2)))
        .isEqualTo(List.of(before.get(0), before.get(2)));
    swapped.then().body("suggestions[1].why[0].code", equalTo("swapped"));
    assertThat(put(as(patient), "plan/" + DAY + "/day", body).asString())
        .isEqualTo(swapped.asString());
    assertThat(as(patient).get(PLAN).asString()).isEqualTo(swapped.asString());
    assertThat(put(as(patient), "plan/" + DAY + "/day", "{'answer':'swap'}").asString())
        .isEqualTo(swapped.asString());
    String next = "{'answer':'swap','practice':'" + after.get(1) + "'}";
    assertThat(practices(put(as(patient), "plan/" + DAY + "/day", next)).get(1))
        .isNotIn(before.get(1), after.get(1));
    assertThat(practices(put(as(patient), "plan/" + DAY + "/day", "{'answer':null}")))
        .isEqualTo(before);
  }

  @Test
  void swappingOnAndOnComesRoundAgain() {
    // Given
    Set<String> seen = new HashSet<>();
    String current = practices(as(patient).get(PLAN)).get(0);
    int swaps = 0;

    // When
    while (seen.add(current) && swaps < 60) {
      Response answer =
          put(
              as(patient),
              "plan/" + DAY + "/morning",
              "{'answer':'swap','practice':'" + current + "'}");
      current = practices(answer.then().statusCode(200).extract().response()).get(0);
      swaps++;
    }

    // Then
    assertThat(seen).hasSizeBetween(5, 59).contains(current);
  }

  @Test
  void aSkipNeedsNoWordAndCanBeTakenBack() {
    // Given
    Response before = as(patient).get(PLAN);

    // When
    Response skipped = put(as(patient), "plan/" + DAY + "/evening", "{'answer':'skip'}");

    // Then
    skipped.then().statusCode(200).body("suggestions.daypart", contains("morning", "day"));
    assertThat(put(as(patient), "plan/" + DAY + "/evening", "{'answer':'skip'}").asString())
        .isEqualTo(skipped.asString());
    assertThat(put(as(patient), "plan/" + DAY + "/evening", "{'answer':null}").asString())
        .isEqualTo(before.asString());
  }

  @Test
  void whatIsNotForMeStaysAwayUntilItIsTakenBack() {
    // Given
    String refused = practices(as(patient).get(PLAN)).get(2);

    // When
    Response answer = put(as(patient), "plan/" + DAY + "/evening", "{'answer':'not-for-me'}");

    // Then
    answer.then().statusCode(200).body("suggestions.practice", not(hasItem(refused)));
    put(as(patient), "plan/" + DAY + "/evening", "{'answer':'not-for-me'}");
    as(patient).get(PLAN + "/not-for-me").then().body("practices", contains(refused));
    for (int day = 26; day <= 30; day++) {
      assertThat(practices(as(patient).get(PLAN + "?day=2026-11-" + day))).doesNotContain(refused);
    }
    as(patient).delete(PLAN + "/not-for-me/" + refused).then().statusCode(204);
    as(patient).delete(PLAN + "/not-for-me/" + refused).then().statusCode(204);
    as(patient).get(PLAN + "/not-for-me").then().body("practices", empty());
    assertThat(as(patient).get(PLAN).asString()).isEqualTo(answer.asString());
    as(UUID.randomUUID()).get(PLAN + "/not-for-me").then().body("practices", empty());
  }

  @Test
  void anAnswerNeverMakesAHarderDayLessGentle() {
    // Given
    put(as(patient), "plan/" + DAY + "/day", "{'answer':'swap'}");

    // When
    pain("11:00", 9, "");

    // Then
    as(patient)
        .get(PLAN)
        .then()
        .body("gentle", equalTo(true))
        .body("suggestions.size()", lessThanOrEqualTo(3));
    assertThat(practices(as(patient).get(PLAN))).allMatch(code -> offer(code).touchLevel() == 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "2026-11-25/noon | {'answer':'skip'} | daypart",
        "2026-11-31/morning | {'answer':'skip'} | day",
        "2025-11-25/morning | {'answer':'skip'} | day",
        "2026-12-25/morning | {'answer':'skip'} | day",
        "2026-11-25/morning | {'answer':'x'} | answer",
        "2026-11-25/morning | {'answer':'swap','practice':'no_such'} | practice",
        "2026-11-25/morning | {'answer':'swap','practice':'No Such'} | practice"
      })
  void refusesWhatIsNoSuchThing(String path, String body, String field) {
    // When
    Response answer = put(as(patient), "plan/" + path, body);

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", hasItem(field));
    assertThat(tables.count("SELECT count(*) FROM plan_slot WHERE patient_id = ?", patient))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?day=x", "?day=2026-01-01", "?day=2027-01-01"})
  void refusesADayThatIsNone(String query) {
    // When
    Response answer = as(patient).get(PLAN + query);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem("day"));
  }

  private void pain(String time, int intensity, String more) {
    put(
            as(patient),
            "pain-entries/" + UUID.randomUUID(),
            at(time, "'intensity':" + intensity + more))
        .then()
        .statusCode(201);
  }

  private Set<String> practicesOfSixDays() {
    Set<String> practices = new HashSet<>();
    for (int day = 25; day <= 30; day++) {
      practices.addAll(practices(as(patient).get(PLAN + "?day=2026-11-" + day)));
    }
    return practices;
  }

  private static String at(String time, String values) {
    return Api.entry(DAY + "T" + time + ":00Z", "UTC", values);
  }

  private static List<String> practices(Response plan) {
    return plan.path("suggestions.practice");
  }

  /** As the catalogue has it now: other tests publish practices of their own. */
  private Offer offer(String code) {
    return offers.of(Clinic.NONE).stream().filter(one -> one.code().equals(code)).toList().get(0);
  }
}

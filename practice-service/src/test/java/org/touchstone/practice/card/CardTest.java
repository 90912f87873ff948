package org.touchstone.practice.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.touchstone.practice.Api.ME;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.together.Together.put;
import static org.touchstone.practice.together.Together.putItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.practice.Api;
import org.touchstone.practice.TestClock;
import org.touchstone.practice.together.Together;

@QuarkusTest
class CardTest {
  private static final String CARD =
      "{'kind':'before','to':'friend','text':'My pain is at 6 today.'}";

  @Inject TestClock clock;
  @Inject Together together;

  private final UUID patient = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @AfterEach
  void realTime() {
    clock.reset();
  }

  @Test
  void leavesBlanksUnlessAsked() {
    // Given
    pain("'intensity':6");

    // When
    Response answer = as(patient).get(ME + "cards");

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("Content-Language", "en")
        .body("cards.kind", hasItems("before", "during", "break", "no-touch", "thanks"))
        .body(
            "recipients.code", contains("partner", "friend", "family", "carer", "someone", "none"))
        .body("saved", hasSize(0));
    assertThat(text(answer, "before"))
        .isEqualTo(
            "My pain is at [my pain, 0 to 10] today. What I would like: [what I would like]. Let us keep it open, and"
                + " either of us can stop at any time.");
    assertThat(answer.<List<String>>path("cards[0].blanks.name"))
        .containsExactly("pain", "closeness");
  }

  @Test
  void fillsTodaysPainAndAnItemOfTheMenu() {
    // Given
    pain("'intensity':6.5");
    putItem(patient, id, "tea $1 on the balcony", "");

    // When
    Response answer =
        as(patient).header("Accept-Language", "es").get(ME + "cards?pain=today&item=" + id);

    // Then
    answer.then().statusCode(200).header("Content-Language", "es");
    assertThat(text(answer, "before-short"))
        .isEqualTo("Dolor de hoy: 6,5. Me gustaría: tea $1 on the balcony.");
    assertThat(answer.<List<String>>path("cards[1].blanks")).isEmpty();
  }

  @Test
  void fillsAPracticeThatIsOnTheMenuOrAnIdea() {
    // Given
    put(
        as(patient),
        "menu/items/" + id,
        "{'practice':'hug','title':'our hug','column':'physical','possibleAtPain':5}");

    // When
    Response answer = as(patient).get(ME + "cards?pain=4&practice=hug");

    // Then
    assertThat(text(answer, "before-short")).isEqualTo("Pain today: 4. I would like: our hug.");
    assertThat(text(as(patient).get(ME + "cards?practice=foot_rub"), "break"))
        .isEqualTo("I need a break. It is not about you. We could do this: Foot rub.");
  }

  @Test
  void leavesPainABlankWhenNothingWasSaidToday() {
    // When
    Response answer = as(patient).get(ME + "cards?pain=today");

    // Then
    assertThat(text(answer, "before-short")).startsWith("Pain today: [my pain, 0 to 10].");
  }

  @ParameterizedTest
  @CsvSource({
    "pain=11, pain",
    "pain=-1, pain",
    "pain=x, pain",
    "pain=1e999999999, pain",
    "item=x, item",
    "item=00000000-0000-0000-0000-000000000000, item",
    "practice=unknown, practice"
  })
  void refusesWhatCannotBeFilledIn(String query, String field) {
    // When
    Response answer = as(patient).get(ME + "cards?" + query);

    // Then
    answer.then().statusCode(400).body("violations.field", contains(field));
  }

  @Test
  void storesNothingUnlessSaved() {
    // Given
    putItem(patient, id, "tea", "");
    pain("'intensity':6");
    String before = everything();

    // When
    as(patient).get(ME + "cards?pain=today&item=" + id).then().statusCode(200);

    // Then
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void savesReadsChangesAndDeletes() {
    // Given
    clock.set("2026-11-25T20:00:00Z");
    String first =
        put(as(patient), "cards/" + id, CARD).then().statusCode(201).extract().asString();
    clock.set("2026-11-25T21:00:00Z");

    // When
    Response again = put(as(patient), "cards/" + id, CARD);

    // Then
    again.then().statusCode(200);
    assertThat(again.asString()).isEqualTo(first);
    assertThat(as(patient).get(ME + "cards/" + id).asString()).isEqualTo(first);
    put(as(patient), "cards/" + id, CARD.replace("6", "5"))
        .then()
        .statusCode(200)
        .body("text", equalTo("My pain is at 5 today."))
        .body("savedAt", equalTo("2026-11-25T21:00:00Z"));
    as(patient).get(ME + "cards").then().body("saved.to", contains("friend"));
    as(patient).delete(ME + "cards/" + id).then().statusCode(204);
    as(patient).delete(ME + "cards/" + id).then().statusCode(204);
    as(patient).get(ME + "cards/" + id).then().statusCode(404);
  }

  @Test
  void keepsCardsOfTwoPatientsApart() {
    // Given
    UUID other = UUID.randomUUID();
    put(as(patient), "cards/" + id, CARD);

    // When
    Response foreign = as(other).get(ME + "cards/" + id);

    // Then
    foreign.then().statusCode(404);
    as(other).delete(ME + "cards/" + id).then().statusCode(204);
    as(patient).get(ME + "cards/" + id).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'to':'none','text':'x'} | kind",
        "{'kind':'after','to':'none','text':'x'} | kind",
        "{'kind':'break','text':'x'} | to",
        "{'kind':'break','to':'Anna','text':'x'} | to",
        "{'kind':'break','to':'none'} | text",
        "{'kind':'break','to':'none','text':' '} | text",
        "{'kind':'break','to':'none','text':'\\u0000'} | text",
        "{'kind':'break','to':'none','text':'x','name':'Anna'} | name"
      })
  void refusesWhatIsNotACard(String body, String field) {
    // When
    Response answer = put(as(patient), "cards/" + id, body);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
    as(patient).get(ME + "cards").then().body("saved", hasSize(0));
  }

  @Test
  void hasRoomForFifty() {
    // Given
    together.execute(
        """
        INSERT INTO card (patient_id, id, kind, recipient, text, saved_at)
        SELECT ?, gen_random_uuid(), 'break', 'none', 'x', now() FROM generate_series(1, 50)
        """,
        patient);

    // When
    Response answer = put(as(patient), "cards/" + id, CARD);

    // Then
    answer.then().statusCode(409).body("type", equalTo("/problems/cards-full"));
  }

  private void pain(String values) {
    clock.set("2026-11-25T20:00:00Z");
    Api.put(patient, Api.PAIN, UUID.randomUUID(), Api.entry("2026-11-25T19:00:00Z", "UTC", values))
        .then()
        .statusCode(201);
  }

  private static String text(Response answer, String code) {
    answer.then().statusCode(200);
    return answer.path("cards.find { it.code == '" + code + "' }.text");
  }

  /** Every row of the patient that any table has. */
  private String everything() {
    StringBuilder rows = new StringBuilder();
    for (String table :
        together.texts(
            "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public'"
                + " AND column_name = 'patient_id' AND table_name NOT IN ('outbox', 'outbox_seen')"
                + " ORDER BY 1")) {
      rows.append(table)
          .append(
              together.texts(
                  "SELECT t::text FROM " + table + " t WHERE patient_id = ? ORDER BY 1", patient));
    }
    return rows.toString();
  }
}

package org.touchstone.practice.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.touchstone.practice.Api.ME;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.together.Together.asPartner;
import static org.touchstone.practice.together.Together.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.practice.together.Together;

@QuarkusTest
class TouchTest {
  private static final String BODY =
      "{'places':[{'region':'neck','kind':'stroking','feels':'not'},"
          + "{'region':'hand-left','kind':'still','feels':'good'},"
          + "{'region':'genitals','kind':'still','feels':'depends'}]}";

  @Inject Together together;

  private final UUID patient = UUID.randomUUID();
  private final UUID partner = UUID.randomUUID();

  @Test
  void keepsTheWholeOfIt() {
    // Given
    put(as(patient), "touch", BODY).then().statusCode(200);

    // When
    Response again = put(as(patient), "touch", BODY);

    // Then
    again
        .then()
        .statusCode(200)
        .body("places.region", contains("genitals", "hand-left", "neck"))
        .body("places.feels", contains("depends", "good", "not"));
    assertThat(as(patient).get(ME + "touch").asString()).isEqualTo(again.asString());
    put(as(patient), "touch", "{'places':[]}").then().body("places", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{} | places",
        "{'places':[null]} | places[0]",
        "{'places':[{'region':'x','kind':'still','feels':'good'}]} | places[0].region",
        "{'places':[{'region':'neck','kind':'x','feels':'good'}]} | places[0].kind",
        "{'places':[{'region':'neck','kind':'still','feels':'x'}]} | places[0].feels",
        "{'places':[{'region':'neck','kind':'still'}]} | places[0].feels",
        "{'places':[{'region':'neck','kind':'still','feels':'good'},"
            + "{'region':'neck','kind':'still','feels':'not'}]} | places[1]"
      })
  void refusesWhatIsNoSuchThing(String body, String field) {
    // Given
    put(as(patient), "touch", BODY);

    // When
    Response answer = put(as(patient), "touch", body);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
    as(patient).get(ME + "touch").then().body("places", hasSize(3));
  }

  @Test
  void showsAPartnerWhatIsShared() {
    // Given
    put(as(patient), "touch", BODY);
    together.pair(patient, partner, Category.MENU);

    // When
    Response answer = asPartner(partner).get(ME + "shared-touch");

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("places.region", contains("hand-left", "neck"));
    together.shareWithPartner(patient, Category.MENU, Category.INTIMACY);
    asPartner(partner)
        .get(ME + "shared-touch")
        .then()
        .body("places.region", contains("genitals", "hand-left", "neck"));
    together.shareWithPartner(patient, Category.INTIMACY);
    asPartner(partner)
        .get(ME + "shared-touch")
        .then()
        .body("places", hasSize(0))
        .body("notShared", contains("menu"));
  }
}

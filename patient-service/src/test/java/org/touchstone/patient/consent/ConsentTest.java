package org.touchstone.patient.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.touchstone.patient.testing.Api.as;
import static org.touchstone.patient.testing.Api.with;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Topics;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.patient.profile.Person;
import org.touchstone.patient.testing.Broker;
import org.touchstone.patient.testing.World;

@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "patient"))
class ConsentTest {
  @Inject World world;
  @Inject Broker broker;

  private Person patient;

  @BeforeEach
  void people() {
    patient = world.patient("north");
  }

  @Test
  void beginsWithPainMoodAndPracticesForTheClinic() {
    as(patient)
        .when()
        .get("/me/consents")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("revision", equalTo(1))
        .body("consents", hasSize(21))
        .body(
            "consents.findAll { it.granted }.collect { it.category + ' for ' + it.purpose }",
            contains("pain for clinic", "mood for clinic", "practices for clinic"));
  }

  @Test
  void changesTheNamedCellsAlone() {
    as(patient)
        .body(cells("intimacy", "partner", true, "mood", "clinic", false))
        .when()
        .put("/me/consents")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("revision", equalTo(2))
        .body(
            "consents.findAll { it.granted }.collect { it.category + ' for ' + it.purpose }",
            contains("pain for clinic", "practices for clinic", "intimacy for partner"));
  }

  @Test
  void tellsTheWholeConsent() {
    as(patient).body(cells("mood", "clinic", false)).put("/me/consents");

    List<JsonNode> facts = broker.facts(Topics.CONSENT, patient.id(), 2);

    assertThat(facts.get(0).path("revision").asLong()).isEqualTo(1);
    assertThat(facts.get(0).path("grants")).hasSize(3);
    assertThat(facts.get(1).path("revision").asLong()).isEqualTo(2);
    assertThat(facts.get(1).path("grants").findValuesAsText("category"))
        .containsExactly("pain", "practices");
  }

  @Test
  void keepsWhatWasDecided() {
    as(patient).body(cells("mood", "clinic", false)).put("/me/consents");

    assertThat(
            world.query(
                "SELECT category, granted, decided_by FROM consent_decision"
                    + " WHERE patient_id = ? AND revision = 2",
                patient.id()))
        .containsExactly("mood", false, patient.id());
    Assertions.assertThatThrownBy(() -> world.execute("DELETE FROM consent_decision"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("append-only");
  }

  @Test
  void changesNothingTheSecondTime() {
    as(patient).body(cells("mood", "clinic", false)).put("/me/consents");

    as(patient)
        .body(cells("mood", "clinic", false))
        .when()
        .put("/me/consents")
        .then()
        .statusCode(200)
        .body("revision", equalTo(2));
  }

  @Test
  void refusesAChangeOfAnOldRevision() {
    as(patient).body(cells("mood", "clinic", false)).put("/me/consents");

    as(patient)
        .header("If-Match", "\"1\"")
        .body(cells("pain", "clinic", false))
        .when()
        .put("/me/consents")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/revision-conflict"));
    as(patient)
        .body("{\"revision\":1,\"consents\":" + list("pain", "clinic", false) + "}")
        .when()
        .put("/me/consents")
        .then()
        .statusCode(409);

    as(patient).get("/me/consents").then().body("revision", equalTo(2));
  }

  @Test
  void takesAChangeOfTheCurrentRevision() {
    as(patient)
        .header("If-Match", "\"1\"")
        .body(cells("pain", "clinic", false))
        .when()
        .put("/me/consents")
        .then()
        .statusCode(200)
        .body("revision", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"consents\":[{\"category\":\"dreams\",\"purpose\":\"clinic\",\"granted\":true}]} | consents[0].category",
        "{\"consents\":[{\"category\":\"unknown\",\"purpose\":\"clinic\",\"granted\":true}]} | consents[0].category",
        "{\"consents\":[{\"category\":\"pain\",\"purpose\":\"sale\",\"granted\":true}]} | consents[0].purpose",
        "{\"consents\":[{\"category\":\"pain\",\"purpose\":\"unknown\",\"granted\":true}]} | consents[0].purpose",
        "{\"consents\":[{\"category\":\"pain\",\"purpose\":\"clinic\",\"granted\":\"yes\"}]} | consents[0].granted",
        "{\"consents\":[{\"category\":\"pain\",\"purpose\":\"clinic\"}]} | consents[0].granted",
        "{\"consents\":[{\"purpose\":\"clinic\",\"granted\":true}]} | consents[0].category",
        "{\"consents\":[{\"category\":\"pain\",\"purpose\":\"clinic\",\"granted\":true,\"for\":1}]} | consents[0].for",
        "{\"consents\":[]} | consents",
        "{} | consents",
        "{\"consents\":[],\"patientId\":\"a\"} | patientId",
        "not json | body"
      })
  void refusesBadInput(String body, String field) {
    as(patient)
        .body(body)
        .when()
        .put("/me/consents")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", contains(field));

    as(patient).get("/me/consents").then().body("revision", equalTo(1));
  }

  @Test
  void refusesACellThatIsNamedTwice() {
    as(patient)
        .body(cells("pain", "clinic", true, "pain", "clinic", false))
        .when()
        .put("/me/consents")
        .then()
        .statusCode(400)
        .body("violations.field", contains("consents[1]"));
  }

  @Test
  void refusesAMalformedIfMatch() {
    as(patient)
        .header("If-Match", "one")
        .body(cells("pain", "clinic", false))
        .when()
        .put("/me/consents")
        .then()
        .statusCode(400)
        .body("violations.field", contains("If-Match"));
  }

  @Test
  void findsNoConsentOfSomebodyWhoIsNotEnrolled() {
    with(TestTokens.patient(UUID.randomUUID())).get("/me/consents").then().statusCode(404);
    with(TestTokens.patient(UUID.randomUUID()))
        .body(cells("pain", "clinic", false))
        .put("/me/consents")
        .then()
        .statusCode(404);
  }

  @Test
  void writesNothingWhenTheFactCannotBeWritten() throws Exception {
    world.whileOutboxFails(
        () ->
            as(patient)
                .body(cells("pain", "clinic", false))
                .put("/me/consents")
                .then()
                .statusCode(500));

    as(patient)
        .get("/me/consents")
        .then()
        .body("revision", equalTo(1))
        .body("consents.findAll { it.granted }.size()", equalTo(3));
    assertThat(
            world.count("SELECT count(*) FROM consent_decision WHERE patient_id = ?", patient.id()))
        .isZero();
  }

  private static String cells(Object... values) {
    return "{\"consents\":" + list(values) + "}";
  }

  private static String list(Object... values) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < values.length; i += 3) {
      cells
          .append(i == 0 ? "" : ",")
          .append(
              "{\"category\":\"%s\",\"purpose\":\"%s\",\"granted\":%s}"
                  .formatted(values[i], values[i + 1], values[i + 2]));
    }
    return "[" + cells + "]";
  }
}

package org.touchstone.practice.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.touchstone.practice.Api.asClinician;
import static org.touchstone.practice.Api.entry;
import static org.touchstone.practice.Api.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.Topics;
import org.touchstone.practice.Api;
import org.touchstone.practice.Facts;
import org.touchstone.practice.Tables;

@QuarkusTest
class PatientResponsesTest {
  private static final String PATH = Api.ME + "instrument-responses/";

  @Inject Tables tables;
  @Inject Facts facts;

  private final ObjectMapper json = new ObjectMapper();
  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true", "false, false"})
  void showsExactlyWhatIsShared(boolean pain, boolean mood) throws Exception {
    // Given
    record(patient);
    List<Category> shared = new ArrayList<>(List.of(Category.PRACTICES, Category.INTIMACY));
    List<String> expected = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    if (pain) {
      shared.add(Category.PAIN);
      expected.add("peg");
    } else {
      kept.add("pain");
    }
    if (mood) {
      shared.add(Category.MOOD);
      expected.add("phq-4");
      expected.add("phq-9");
    } else {
      kept.add("mood");
    }
    tables.share(patient, clinician, shared);

    // When
    Response answer = read(patient);

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode body = json.readTree(answer.asString());
    assertThat(body.findValuesAsText("instrument")).containsExactlyElementsOf(expected);
    assertThat(body.properties())
        .extracting(java.util.Map.Entry::getKey)
        .containsExactly("items", "notShared");
    assertThat(body.toString()).doesNotContain("helpNow");
    assertThat(body.findValuesAsText("flagged")).hasSameSizeAs(expected);
    List<String> notShared = new ArrayList<>();
    body.get("notShared").forEach(category -> notShared.add(category.textValue()));
    assertThat(notShared).isEqualTo(kept);
    JsonNode diary =
        json.readTree(
            asClinician(clinician)
                .get("/api/practice/v1/patients/" + patient + "/diary")
                .asString());
    assertThat(diary.findValuesAsText("instrument")).containsExactlyElementsOf(expected);
    assertThat(diary.get("days")).hasSize(expected.isEmpty() ? 0 : 1);
  }

  @Test
  void answersTheSameForOneWhoAnsweredNothing() {
    // Given
    record(patient);
    UUID silent = UUID.randomUUID();
    tables.share(patient, clinician, List.of());
    tables.share(silent, clinician, List.of());

    // When
    Response answer = read(patient);

    // Then
    answer.then().body("items", hasSize(0)).body("notShared", contains("pain", "mood"));
    assertThat(answer.asString()).isEqualTo(read(silent).asString());
  }

  @Test
  void putsTheReadOnRecord() throws Exception {
    // Given
    tables.share(patient, clinician, List.of(Category.PAIN));

    // When
    read(patient).then().statusCode(200);

    // Then
    JsonNode access = json.readTree(facts.of(patient, Topics.ACCESS, 1).get(0).value());
    assertThat(access.get("actorId").textValue()).isEqualTo(clinician.toString());
    assertThat(access.get("action").textValue()).isEqualTo("read");
    assertThat(access.get("resource").textValue()).isEqualTo("instrument-responses");
  }

  @Test
  void answersTheSameForAStrangerAndForNobody() {
    // Given
    record(patient);
    tables.share(patient, UUID.randomUUID(), List.of(Category.PAIN, Category.MOOD));
    UUID nobody = UUID.randomUUID();

    // When
    Response foreign = read(patient);

    // Then
    Response unknown = read(nobody);
    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(foreign.asString().replace(patient.toString(), nobody.toString()))
        .isEqualTo(unknown.asString());
  }

  private void record(UUID whose) {
    put(
        whose,
        PATH,
        new UUID(1, 1),
        entry("'instrument':'peg','version':1,'answers':{'pain':6,'enjoyment':5,'activity':3}"));
    put(
        whose,
        PATH,
        new UUID(1, 2),
        entry("'instrument':'phq-4','version':1,'answers':{'nervous':3,'worry':3}"));
    put(
        whose,
        PATH,
        new UUID(1, 3),
        entry("'instrument':'phq-9','version':1,'answers':{'self-harm':1}"));
  }

  private Response read(UUID whose) {
    return asClinician(clinician)
        .get("/api/practice/v1/patients/" + whose + "/instrument-responses");
  }
}

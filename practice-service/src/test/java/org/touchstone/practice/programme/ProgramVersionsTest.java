package org.touchstone.practice.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;

/** Who is on which version, and that it points at nobody. */
@QuarkusTest
class ProgramVersionsTest {
  private static final String PROGRAMMES = "/api/practice/v1/programmes/";
  private static final String NOW = "2026-11-22";
  private static final String LONG_AGO = "2026-06-01";

  @Inject Tables tables;
  @Inject TestClock clock;

  private final ObjectMapper json = new ObjectMapper();
  private final UUID administrator = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final String clinic = "versions-" + administrator;

  @BeforeEach
  void workInTheClinic() {
    clock.set(NOW + "T12:00:00Z");
    tables.employ(administrator, clinic);
    tables.employ(clinician, clinic);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void countsTheEnrolmentsOfEachVersionByHowTheyStand() {
    // Given
    String code = "of-" + clinician.toString().substring(0, 20);
    publish(code);
    List<Patient> first = enrolled(17, code, NOW);
    first.subList(5, 10).forEach(each -> step(each, "pause"));
    first.subList(10, 17).forEach(each -> step(each, "stop"));
    enrolled(6, code, LONG_AGO);
    publish(code);
    enrolled(8, code, NOW);

    // When
    Response answer = versions(code);

    // Then
    answer
        .then()
        .statusCode(200)
        .body("versions.version", contains(2, 1))
        .body("versions.shipped", contains(false, false))
        .body("versions.active.count", contains(8, 5))
        .body("versions.paused.count", contains(0, 5))
        .body("versions.completed.count", contains(0, 6))
        .body("versions.stopped.count", contains(0, 7));
    assertThat(answer.jsonPath().getList("versions.publishedAt", String.class))
        .allMatch(each -> each.startsWith(NOW));
  }

  @Test
  void tellsOfAFewPeopleOnlyThatTheyAreFew() throws IOException {
    // Given
    List<Patient> patients = enrolled(11, "first-week", NOW);
    patients.subList(0, 4).forEach(each -> step(each, "pause"));
    step(patients.get(4), "stop");

    // When
    JsonNode version = json.readTree(versions("first-week").asString()).at("/versions/0");

    // Then
    assertThat(version.get("active")).isEqualTo(json.readTree("{\"count\":6}"));
    assertThat(version.get("paused")).isEqualTo(json.readTree("{\"fewerThan\":5}"));
    assertThat(version.get("stopped")).isEqualTo(version.get("paused"));
    assertThat(version.get("completed")).isEqualTo(json.readTree("{\"count\":0}"));
  }

  /** Any other number beside the four could be what remains when they are subtracted from it. */
  @Test
  void givesNoSumThatAHiddenCountCouldBeWorkedOutFrom() throws IOException {
    // Given
    enrolled(3, "first-week", NOW);

    // When
    JsonNode answer = json.readTree(versions("first-week").asString());

    // Then
    assertThat(names(answer)).containsExactly("versions");
    assertThat(names(answer.at("/versions/0")))
        .containsExactlyInAnyOrder(
            "version", "publishedAt", "shipped", "active", "paused", "completed", "stopped");
  }

  @ParameterizedTest
  @CsvSource({"0, 0,", "1, , 5", "4, , 5", "5, 5,", "500, 500,"})
  void countsFromFiveOn(int all, Integer count, Integer fewerThan) {
    assertThat(EnrolmentCount.of(all)).isEqualTo(new EnrolmentCount(count, fewerThan));
  }

  @Test
  void tellsCliniciansTheSameAsAdministrators() {
    // Given
    enrolled(2, "first-week", NOW);
    enrolled(5, "first-week", LONG_AGO);

    // When
    Response answer =
        Api.with(TestTokens.clinician(clinician)).get(PROGRAMMES + "first-week/versions");

    // Then
    answer.then().statusCode(200).body("versions[0].completed.count", equalTo(5));
    assertThat(answer.asString()).isEqualTo(versions("first-week").asString());
  }

  @Test
  void countsPatientsWhomTheOwnClinicTreatsNow() {
    // Given
    List<Patient> patients = enrolled(8, "first-week", NOW);
    tables.enrol(patients.get(0).id(), "elsewhere");
    tables.execute(
        "UPDATE sharing_patient SET active = false WHERE patient_id = '%s'"
            .formatted(patients.get(1).id()));

    // When
    Response answer = versions("first-week");

    // Then
    answer
        .then()
        .body("versions.shipped", contains(true))
        .body("versions.active.count", contains(6));
  }

  @Test
  void saysNothingOfAVersionOfAnotherClinic() {
    // Given
    String code = "of-" + clinician.toString().substring(0, 20);
    publish(code);
    UUID elsewhere = UUID.randomUUID();
    tables.employ(elsewhere, "elsewhere-" + elsewhere);

    // When
    Response answer =
        Api.with(TestTokens.administrator(elsewhere)).get(PROGRAMMES + code + "/versions");

    // Then
    answer.then().statusCode(404);
  }

  private record Patient(UUID id, UUID enrolment) {}

  private List<Patient> enrolled(int count, String code, String startsOn) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Patient patient = new Patient(UUID.randomUUID(), UUID.randomUUID());
              tables.share(patient.id(), clinician, List.of());
              tables.enrol(patient.id(), clinic);
              Api.with(TestTokens.clinician(clinician))
                  .contentType(ContentType.JSON)
                  .body("{\"programme\":\"%s\",\"startsOn\":\"%s\"}".formatted(code, startsOn))
                  .put(address(patient))
                  .then()
                  .statusCode(201);
              return patient;
            })
        .toList();
  }

  private void step(Patient patient, String step) {
    Api.with(TestTokens.clinician(clinician))
        .post(address(patient) + "/" + step)
        .then()
        .statusCode(200);
  }

  private static String address(Patient patient) {
    return "/api/practice/v1/patients/" + patient.id() + "/enrolments/" + patient.enrolment();
  }

  private void publish(String code) {
    String content =
        """
        {"title":{"en":"T","es":"T"},"summary":{"en":"S","es":"S"},"weeks":[{"title":{"en":"W","es":"S"},
         "items":[{"id":"one","kind":"practice","code":"hug","timesPerWeek":3}]}]}""";
    String path = PROGRAMMES + code;
    String admin = TestTokens.administrator(administrator);
    Api.with(admin).contentType(ContentType.JSON).body(content).put(path + "/draft");
    Api.with(admin).post(path + "/publish").then().statusCode(201);
  }

  private Response versions(String code) {
    return Api.with(TestTokens.administrator(administrator)).get(PROGRAMMES + code + "/versions");
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}

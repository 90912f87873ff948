package org.touchstone.practice.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Category;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;
import org.touchstone.practice.Tables;

/** Two clinics on one installation: what one of them writes, nobody of the other ever sees. */
@QuarkusTest
class ClinicsApartTest {
  private static final String PRACTICES = "/api/practice/v1/practices/";
  private static final String PROGRAMMES = "/api/practice/v1/programmes/";

  @Inject Tables tables;

  private final String north = "north-" + UUID.randomUUID();
  private final String south = "south-" + UUID.randomUUID();
  private final UUID northAdministrator = UUID.randomUUID();
  private final UUID southAdministrator = UUID.randomUUID();
  private final UUID northPatient = UUID.randomUUID();
  private final UUID southPatient = UUID.randomUUID();
  private final UUID northClinician = UUID.randomUUID();
  private final UUID southClinician = UUID.randomUUID();
  private final UUID northPartner = UUID.randomUUID();
  private final UUID southPartner = UUID.randomUUID();
  private final String code = letters();

  @BeforeEach
  void twoClinics() {
    tables.employ(northAdministrator, north);
    tables.employ(southAdministrator, south);
    tables.employ(northClinician, north);
    tables.employ(southClinician, south);
    tables.share(northPatient, northClinician, List.of(Category.PAIN));
    tables.share(southPatient, southClinician, List.of(Category.PAIN));
    tables.enrol(northPatient, north);
    tables.enrol(southPatient, south);
    tables.invite(northPatient, northPartner);
    tables.invite(southPatient, southPartner);
  }

  @Test
  void aDraftIsForTheClinicsOwnAdministratorsAlone() {
    // Given
    UUID colleague = UUID.randomUUID();
    tables.employ(colleague, north);
    draft(northAdministrator, PRACTICES + code, practice("Ours")).then().statusCode(201);

    // When
    Response seen = administrator(southAdministrator).get(PRACTICES + code + "/draft");

    // Then
    seen.then().statusCode(404);
    administrator(southAdministrator)
        .get(PRACTICES + "?status=draft")
        .then()
        .statusCode(200)
        .body("practices.code", not(hasItem(code)));
    administrator(southAdministrator)
        .contentType(ContentType.JSON)
        .body(practice("Theirs"))
        .put(PRACTICES + code + "/draft?revision=1")
        .then()
        .statusCode(404);
    administrator(southAdministrator)
        .post(PRACTICES + code + "/publish?revision=1")
        .then()
        .statusCode(404);
    administrator(southAdministrator).delete(PRACTICES + code + "/draft").then().statusCode(204);
    administrator(colleague)
        .get(PRACTICES + code + "/draft")
        .then()
        .statusCode(200)
        .body("content.name.en", equalTo("Ours"));
  }

  @Test
  void aPublishedPracticeIsForTheClinicsPatientsPartnersAndStaffAlone() {
    // Given
    List<Object> before = Api.as(southPatient).get(PRACTICES).path("practices.name");

    // When
    publishPractice(northAdministrator, code, "Ours");
    publishPractice(northAdministrator, "sunset", "Our sunset");

    // Then
    for (RequestSpecification ours :
        List.of(
            Api.as(northPatient),
            Api.asClinician(northClinician),
            Api.with(TestTokens.partner(northPartner)),
            administrator(northAdministrator))) {
      Response all = ours.get(PRACTICES);
      assertThat(all.<String>path("practices.find { it.code == '" + code + "' }.name.en"))
          .isEqualTo("Ours");
      assertThat(all.<String>path("practices.find { it.code == 'sunset' }.name.en"))
          .isEqualTo("Our sunset");
    }
    for (String token :
        List.of(
            TestTokens.patient(southPatient),
            TestTokens.clinician(southClinician),
            TestTokens.partner(southPartner),
            TestTokens.administrator(southAdministrator),
            TestTokens.patient(UUID.randomUUID()),
            TestTokens.administrator(UUID.randomUUID()))) {
      assertThat(Api.with(token).get(PRACTICES).<List<Object>>path("practices.name"))
          .isEqualTo(before);
      Api.with(token).get(PRACTICES + code).then().statusCode(404);
      Api.with(token)
          .get(PRACTICES + "sunset")
          .then()
          .body("practice.name.en", equalTo("Watching the sunset"));
    }
    administrator(southAdministrator).get(PRACTICES + code + "/versions").then().statusCode(404);
    administrator(southAdministrator)
        .get(PRACTICES + "sunset/versions")
        .then()
        .body("versions.publishedBy", not(hasItem(northAdministrator.toString())))
        .body("versions.size()", equalTo(1));
  }

  /** One device, two accounts: what the browser kept for one is never taken for the other's. */
  @Test
  void theVersionTellsClinicsApart() {
    // Given
    publishPractice(northAdministrator, code, "Ours");
    publishPractice(southAdministrator, code, "Theirs");
    String tag = Api.as(northPatient).get(PRACTICES).header("ETag");

    // When
    Response other = Api.as(southPatient).header("If-None-Match", tag).get(PRACTICES);

    // Then
    other
        .then()
        .statusCode(200)
        .body("practices.find { it.code == '" + code + "' }.name.en", equalTo("Theirs"))
        .body("practices.find { it.code == '" + code + "' }.version", equalTo(1));
  }

  @Test
  void aProgrammeIsForTheClinicAlone() {
    // Given
    publishProgramme(northAdministrator, "first-week", "Our first week", "hand_holding");
    draft(northAdministrator, PROGRAMMES + "next", programme("Next", "hug")).then().statusCode(201);

    // When
    Response theirs = Api.asClinician(southClinician).get(PROGRAMMES + "first-week");

    // Then
    theirs.then().body("version", equalTo(1)).body("title.en", not(equalTo("Our first week")));
    Api.as(southPatient).get(PROGRAMMES + "first-week?version=2").then().statusCode(404);
    administrator(southAdministrator).get(PROGRAMMES + "next/draft").then().statusCode(404);
    Api.as(southPatient)
        .get("/api/practice/v1/programmes")
        .then()
        .body("programmes.title.en", not(hasItem("Our first week")));
    Api.as(northPatient)
        .get(PROGRAMMES + "first-week")
        .then()
        .body("version", equalTo(2))
        .body("title.en", equalTo("Our first week"));
    Api.as(northPatient)
        .get("/api/practice/v1/programmes")
        .then()
        .body("programmes.title.en", hasItem("Our first week"));
  }

  @Test
  void aProgrammeRefersToWhatTheClinicItselfOffers() {
    // Given
    publishPractice(northAdministrator, code, "Ours");

    // When
    Response theirs =
        draft(southAdministrator, PROGRAMMES + "borrowed", programme("Borrowed", code));

    // Then
    theirs.then().statusCode(400).body("violations.field", hasItem("weeks[0].items[0].code"));
    draft(northAdministrator, PROGRAMMES + "borrowed", programme("Own", code))
        .then()
        .statusCode(201);
  }

  @Test
  void anEnrolmentIsInTheVersionOfThePatientsClinicAndStaysInItWhenThePatientMoves() {
    // Given
    publishProgramme(northAdministrator, "ours", "Ours", "hug");
    publishProgramme(southAdministrator, "ours", "Theirs", "massage");
    publishProgramme(northAdministrator, "north-alone", "Alone", "hug");

    // When
    enrol(northClinician, northPatient, "ours").then().statusCode(201);

    // Then
    enrol(southClinician, southPatient, "north-alone")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("programme"));
    enrol(southClinician, southPatient, "ours").then().body("title.en", equalTo("Theirs"));
    tables.enrol(northPatient, south);
    Api.as(northPatient)
        .get(Api.ME + "enrolments")
        .then()
        .body("items[0].title.en", equalTo("Ours"))
        .body("items[0].currentWeek.items[0].code", equalTo("hug"));
  }

  @Test
  void thePlanIsMadeOfWhatThePatientsClinicOffers() {
    // Given
    publishPractice(northAdministrator, code, "Ours");
    publishProgramme(northAdministrator, "daily", "Daily", code);
    enrol(northClinician, northPatient, "daily").then().statusCode(201);

    // When
    Response plan = Api.as(northPatient).get(Api.ME + "plan");

    // Then
    plan.then().statusCode(200).body("suggestions.practice", hasItem(code));
    tables.enrol(northPatient, south);
    Api.as(northPatient)
        .get(Api.ME + "plan")
        .then()
        .statusCode(200)
        .body("suggestions.practice", not(hasItem(code)));
  }

  @Test
  void whoWorksInNoClinicChangesNothing() {
    // Given
    UUID stranger = UUID.randomUUID();

    // When
    Response answer = draft(stranger, PRACTICES + code, practice("Mine"));

    // Then
    answer.then().statusCode(403).body("type", equalTo("/problems/forbidden"));
    draft(stranger, PROGRAMMES + "mine", programme("Mine", "hug")).then().statusCode(403);
    administrator(stranger).get(PRACTICES + "?status=draft").then().statusCode(403);
    administrator(stranger).get(PRACTICES + "hug/versions").then().statusCode(403);
    administrator(stranger).get(PRACTICES + "hug").then().statusCode(200);
  }

  private void publishPractice(UUID administrator, String which, String name) {
    draft(administrator, PRACTICES + which, practice(name)).then().statusCode(201);
    administrator(administrator)
        .post(PRACTICES + which + "/publish?revision=1")
        .then()
        .statusCode(201);
  }

  private void publishProgramme(UUID administrator, String which, String title, String practice) {
    draft(administrator, PROGRAMMES + which, programme(title, practice)).then().statusCode(201);
    administrator(administrator)
        .post(PROGRAMMES + which + "/publish?revision=1")
        .then()
        .statusCode(201);
  }

  private static Response draft(UUID administrator, String path, String body) {
    return administrator(administrator)
        .contentType(ContentType.JSON)
        .body(body)
        .put(path + "/draft");
  }

  private static Response enrol(UUID clinician, UUID patient, String programme) {
    return Api.asClinician(clinician)
        .contentType(ContentType.JSON)
        .body(
            "{\"programme\":\"%s\",\"startsOn\":\"%s\"}"
                .formatted(programme, LocalDate.now(ZoneOffset.UTC)))
        .put("/api/practice/v1/patients/" + patient + "/enrolments/" + UUID.randomUUID());
  }

  private static RequestSpecification administrator(UUID who) {
    return Api.with(TestTokens.administrator(who));
  }

  private static String practice(String name) {
    return """
        {"name":{"en":"%s","es":"Nombre"},"kind":"shared","daypart":"day","touchLevel":0,
         "minutes":10,"energy":1,"with":["self"],"regions":[],"mechanisms":["presence"],
         "summary":{"en":"A summary","es":"Un resumen"},
         "steps":[{"en":"One","es":"Uno"},{"en":"Two","es":"Dos"},{"en":"Three","es":"Tres"}],
         "stopWords":[],"evidence":[]}"""
        .formatted(name);
  }

  private static String programme(String title, String practice) {
    return """
        {"title":{"en":"%s","es":"Título"},"summary":{"en":"S","es":"S"},
         "weeks":[{"title":{"en":"One","es":"Uno"},"items":[
           {"id":"one","kind":"practice","code":"%s","timesPerWeek":7}]}]}"""
        .formatted(title, practice);
  }

  /** A code that no other test has: letters alone. */
  private static String letters() {
    StringBuilder letters = new StringBuilder("apart_");
    new Random().ints(16, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
    return letters.toString();
  }
}

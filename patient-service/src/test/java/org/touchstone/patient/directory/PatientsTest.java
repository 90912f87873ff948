package org.touchstone.patient.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.touchstone.patient.testing.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.patient.page.Cursor;
import org.touchstone.patient.profile.Person;
import org.touchstone.patient.testing.World;

@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "patient"))
class PatientsTest {
  @Inject World world;

  private Person administrator;
  private Person clinician;

  @BeforeEach
  void people() {
    administrator = world.administrator("north");
    clinician = world.clinician("north");
  }

  @Test
  void listsThePatientsWhomIAloneTreat() {
    Person mine = treated("Elena", "Marchetti");
    world.patient("north", "Grace", "Adeyemi");

    as(clinician)
        .when()
        .get("/patients")
        .then()
        .statusCode(200)
        .header("Link", equalTo(null))
        .body("items.id", contains(mine.id().toString()))
        .body("items[0].name", equalTo("Elena Marchetti"))
        .body("items[0].birthDate", equalTo("1978-03-14"))
        .body("items[0].pronouns", equalTo("she/her"))
        .body("items[0].clinic.id", equalTo("north"))
        .body("items[0].enrolledOn", matchesRegex("\\d{4}-\\d{2}-\\d{2}"))
        .body("items[0].shares", contains("pain", "mood", "practices"))
        .body("$", not(hasKey("next")));
  }

  @Test
  void pagesByNameWhateverItsAccents() {
    treated("Zoë", "Lund");
    treated("Álvaro", "Ruiz");
    treated("brigid", "O’Rourke");

    Response first = as(clinician).get("/patients?limit=2");
    String next = first.path("next");
    Response second = as(clinician).get("/patients?limit=2&cursor=" + next);

    assertThat(first.<java.util.List<String>>path("items.name"))
        .containsExactly("Álvaro Ruiz", "brigid O’Rourke");
    assertThat(first.header("Link"))
        .isEqualTo("</api/patient/v1/patients?limit=2&cursor=" + next + ">; rel=\"next\"");
    assertThat(second.<java.util.List<String>>path("items.name")).containsExactly("Zoë Lund");
    assertThat(second.header("Link")).isNull();
  }

  @Test
  void findsByPartOfTheName() {
    treated("Lucía", "Ferrer");
    treated("Marek", "Wiśniewski");

    as(clinician)
        .queryParam("q", "LUCI")
        .when()
        .get("/patients")
        .then()
        .body("items.name", contains("Lucía Ferrer"));
  }

  @Test
  void takesWildcardsInAQueryLiterally() {
    treated("Lucía", "Ferrer");

    as(clinician).queryParam("q", "%").when().get("/patients").then().body("items", empty());
  }

  @Test
  void showsAPatientWhomITreat() {
    Person mine = treated("Elena", "Marchetti");

    as(clinician)
        .when()
        .get("/patients/{id}", mine.id())
        .then()
        .statusCode(200)
        .body("id", equalTo(mine.id().toString()))
        .body("shares", contains("pain", "mood", "practices"));
  }

  @Test
  void forgetsAPatientWhoseCareHasEnded() {
    Person mine = treated("Elena", "Marchetti");
    as(administrator)
        .delete("/patients/{id}/care-team/{clinician}", mine.id(), clinician.id())
        .then()
        .statusCode(204);

    as(clinician).when().get("/patients/{id}", mine.id()).then().statusCode(404);

    as(clinician).get("/patients").then().body("items", empty());
  }

  @Test
  void answersAForeignPatientAndAnUnknownOneAlike() {
    Person sameClinic = world.patient("north");
    Person otherClinic = world.patient("south");
    UUID unknown = UUID.randomUUID();

    String forUnknown = notFound(unknown);
    String forSameClinic = notFound(sameClinic.id());
    String forOtherClinic = notFound(otherClinic.id());

    assertThat(forSameClinic).isEqualTo(forUnknown);
    assertThat(forOtherClinic).isEqualTo(forUnknown);
  }

  @Test
  void saysNothingAboutAForeignPatientInACursor() {
    treated("Elena", "Marchetti");
    String foreign = Cursor.after(world.patient("south").id());
    String unknown = Cursor.after(UUID.randomUUID());

    Response forForeign = as(clinician).get("/patients?cursor=" + foreign);
    Response forUnknown = as(clinician).get("/patients?cursor=" + unknown);

    assertThat(forForeign.statusCode()).isEqualTo(400);
    assertThat(forForeign.asString()).isEqualTo(forUnknown.asString());
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit",
    "limit=201, limit",
    "limit=ten, limit",
    "limit=-1, limit",
    "cursor=nonsense, cursor",
    "cursor=%00, cursor"
  })
  void refusesBadInput(String query, String field) {
    as(clinician)
        .urlEncodingEnabled(false)
        .when()
        .get("/patients?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", contains(field));
  }

  @Test
  void refusesALongQuery() {
    as(clinician)
        .queryParam("q", "a".repeat(101))
        .when()
        .get("/patients")
        .then()
        .statusCode(400)
        .body("violations.field", contains("q"));
  }

  @Test
  void refusesAMalformedId() {
    as(clinician)
        .when()
        .get("/patients/1")
        .then()
        .statusCode(400)
        .body("violations.field", contains("id"));
  }

  @Test
  void recordsThatIListedAndOpenedAPatient() {
    Person mine = treated("Elena", "Marchetti");

    as(clinician).get("/patients");
    as(clinician).get("/patients/{id}", mine.id());

    assertThat(
            world.query(
                "SELECT resource, actor_role, action, purpose FROM access"
                    + " WHERE patient_id = ? AND actor_id = ? ORDER BY resource",
                mine.id(),
                clinician.id()))
        .containsExactly(
            "patient-list", "clinician", "read", "care", "profile", "clinician", "read", "care");
  }

  @Test
  void readsNothingThatCannotBeRecorded() throws Exception {
    Person mine = treated("Elena", "Marchetti");
    world.execute("ALTER TABLE access RENAME TO access_away");
    try {
      as(clinician).when().get("/patients/{id}", mine.id()).then().statusCode(500);
    } finally {
      world.execute("ALTER TABLE access_away RENAME TO access");
    }
  }

  private Person treated(String given, String family) {
    Person patient = world.patient("north", given, family);
    as(administrator)
        .put("/patients/{id}/care-team/{clinician}", patient.id(), clinician.id())
        .then()
        .statusCode(200);
    return patient;
  }

  /** The answer without the id that was asked for. */
  private String notFound(UUID id) {
    Response answer = as(clinician).get("/patients/{id}", id);
    assertThat(answer.statusCode()).isEqualTo(404);
    return answer.asString().replace(id.toString(), "");
  }
}

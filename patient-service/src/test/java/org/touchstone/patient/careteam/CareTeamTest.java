package org.touchstone.patient.careteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.touchstone.patient.testing.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Topics;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.patient.profile.Person;
import org.touchstone.patient.testing.Broker;
import org.touchstone.patient.testing.World;

@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "patient"))
class CareTeamTest {
  private static final String MEMBER = "/patients/{id}/care-team/{clinician}";

  @Inject World world;
  @Inject Broker broker;

  private Person administrator;
  private Person clinician;
  private Person patient;

  @BeforeEach
  void people() {
    administrator = world.administrator("north");
    clinician = world.clinician("north");
    patient = world.patient("north");
  }

  @Test
  void assignsAClinicianAndTellsIt() {
    as(administrator)
        .when()
        .put(MEMBER, patient.id(), clinician.id())
        .then()
        .statusCode(200)
        .body("clinicians.id", contains(clinician.id().toString()));

    List<JsonNode> facts = broker.facts(Topics.CARE_TEAM, patient.id(), 2);
    assertThat(facts.get(0).path("clinicianIds")).isEmpty();
    assertThat(facts.get(1).path("revision").asLong()).isEqualTo(2);
    assertThat(facts.get(1).path("clinicianIds").get(0).asText())
        .isEqualTo(clinician.id().toString());
  }

  @Test
  void changesNothingTheSecondTime() {
    as(administrator).put(MEMBER, patient.id(), clinician.id());

    as(administrator).when().put(MEMBER, patient.id(), clinician.id()).then().statusCode(200);

    assertThat(revision()).isEqualTo(2);
  }

  @Test
  void endsAnAssignmentOnce() {
    as(administrator).put(MEMBER, patient.id(), clinician.id());

    as(administrator).delete(MEMBER, patient.id(), clinician.id()).then().statusCode(204);
    as(administrator).delete(MEMBER, patient.id(), clinician.id()).then().statusCode(204);

    assertThat(revision()).isEqualTo(3);
    as(administrator)
        .get("/patients/{id}/care-team", patient.id())
        .then()
        .statusCode(200)
        .body("clinicians", empty());
  }

  @Test
  void showsTheTeamToItsMembers() {
    Person other = world.clinician("north");
    as(administrator).put(MEMBER, patient.id(), clinician.id());
    as(administrator).put(MEMBER, patient.id(), other.id());

    as(clinician)
        .when()
        .get("/patients/{id}/care-team", patient.id())
        .then()
        .statusCode(200)
        .body(
            "clinicians.id", containsInAnyOrder(clinician.id().toString(), other.id().toString()));
  }

  @Test
  void hidesTheTeamFromOtherClinicians() {
    as(clinician).when().get("/patients/{id}/care-team", patient.id()).then().statusCode(404);
  }

  @Test
  void keepsClinicsApart() {
    Person foreignPatient = world.patient("south");
    Person foreignClinician = world.clinician("south");
    UUID unknown = UUID.randomUUID();

    String expected = put(unknown, clinician.id());

    assertThat(put(foreignPatient.id(), clinician.id())).isEqualTo(expected);
    assertThat(put(patient.id(), foreignClinician.id())).isEqualTo(expected);
    assertThat(put(patient.id(), unknown)).isEqualTo(expected);
    assertThat(put(patient.id(), administrator.id())).isEqualTo(expected);
    assertThat(put(clinician.id(), clinician.id())).isEqualTo(expected);
    as(administrator).delete(MEMBER, foreignPatient.id(), clinician.id()).then().statusCode(404);
    as(administrator).delete(MEMBER, patient.id(), foreignClinician.id()).then().statusCode(404);
    as(administrator).get("/patients/{id}/care-team", foreignPatient.id()).then().statusCode(404);
    assertThat(revision()).isEqualTo(1);
  }

  @Test
  void assignsNobodyWhoseAccountIsSwitchedOff() {
    world.seen(clinician);
    Person off = world.account("clinician", "north", "Sofia", "Beltrán");
    world.seen(off);
    world.switchOff(off);

    as(administrator).when().put(MEMBER, patient.id(), off.id()).then().statusCode(404);
  }

  @Test
  void refusesMalformedIds() {
    as(administrator)
        .when()
        .put(MEMBER, "1", clinician.id())
        .then()
        .statusCode(400)
        .body("violations.field", contains("id"));
    as(administrator)
        .when()
        .put(MEMBER, patient.id(), "x")
        .then()
        .statusCode(400)
        .body("violations.field", contains("clinicianId"));
  }

  @Test
  void writesNothingWhenTheFactCannotBeWritten() throws Exception {
    world.whileOutboxFails(
        () -> as(administrator).put(MEMBER, patient.id(), clinician.id()).then().statusCode(500));

    assertThat(revision()).isEqualTo(1);
    assertThat(
            world.count("SELECT count(*) FROM care_team_member WHERE patient_id = ?", patient.id()))
        .isZero();
    assertThat(world.count("SELECT count(*) FROM access WHERE patient_id = ?", patient.id()))
        .isZero();
  }

  @Test
  void listsThePatientsOfTheClinicForItsAdministrator() {
    Person foreign = world.patient("south");
    as(administrator).put(MEMBER, patient.id(), clinician.id());

    as(administrator)
        .queryParam("limit", 200)
        .when()
        .get("/clinic/patients")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(patient.id().toString()))
        .body("items.id", not(hasItem(foreign.id().toString())))
        .body(
            "items.find { it.id == '" + patient.id() + "' }.careTeam.name",
            contains("Miriam Oyelaran"))
        .body("items.collect { it.keySet().join(',') }", everyItem(not(containsString("shares"))));
  }

  @Test
  void listsTheCliniciansOfTheClinicForItsAdministrator() {
    Person foreign = world.clinician("south");

    as(administrator)
        .queryParam("limit", 200)
        .when()
        .get("/clinic/clinicians")
        .then()
        .statusCode(200)
        .body("items.id", hasItems(clinician.id().toString()))
        .body("items.id", not(hasItem(foreign.id().toString())));
  }

  @Test
  void pagesTheClinicsLists() {
    world.patient("north");

    Response first = as(administrator).get("/clinic/patients?limit=1");

    assertThat(first.header("Link")).startsWith("</api/patient/v1/clinic/patients?limit=1&cursor=");
    as(administrator)
        .get("/clinic/clinicians?limit=0")
        .then()
        .statusCode(400)
        .body("violations.field", contains("limit"));
  }

  @Test
  void showsAnAdministratorOfNoClinicNothing() {
    Person nowhere = world.seen(world.account("administrator", null, "Emil", "Petrov"));

    as(nowhere).get("/clinic/patients").then().statusCode(404);
    as(nowhere).get("/clinic/clinicians").then().statusCode(404);
    as(nowhere).put(MEMBER, patient.id(), clinician.id()).then().statusCode(404);
  }

  private long revision() {
    return world.count("SELECT revision FROM care_team WHERE patient_id = ?", patient.id());
  }

  /** The refusal without the ids that were asked for. */
  private String put(UUID patientId, UUID clinicianId) {
    Response answer = as(administrator).put(MEMBER, patientId, clinicianId);
    assertThat(answer.statusCode()).isEqualTo(404);
    return answer.asString().replace(patientId.toString(), "").replace(clinicianId.toString(), "");
  }
}

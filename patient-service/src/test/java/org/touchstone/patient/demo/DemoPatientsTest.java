package org.touchstone.patient.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.touchstone.patient.testing.Api.as;
import static org.touchstone.patient.testing.Api.with;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Topics;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.patient.profile.Person;
import org.touchstone.patient.testing.Broker;
import org.touchstone.patient.testing.FakeRealm;
import org.touchstone.patient.testing.World;

@QuarkusTest
@TestProfile(DemoPatientsTest.Demo.class)
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "patient"))
class DemoPatientsTest {
  /** A demo installation, whose realm takes the passwords of the demo. */
  public static final class Demo implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("touchstone.demo", "true");
    }
  }

  @Inject World world;
  @Inject Broker broker;
  @Inject FakeRealm realm;

  private Person clinician;

  @BeforeEach
  void people() {
    clinician = world.account("clinician", "north", "Miriam", "Oyelaran");
    realm.putUsername("clinician1", clinician.id());
  }

  @AfterEach
  void realmIsUp() {
    realm.down(false);
  }

  @Test
  void makesPatientsWhoShareEverythingWithTheirClinician() {
    Response answer = create("{\"clinic\":\"north\",\"count\":3}");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.<List<String>>path("password")).containsOnly("demo");
    assertThat(answer.<List<String>>path("username")).allMatch(name -> name.startsWith("load-"));
    assertThat(new HashSet<>(answer.<List<String>>path("patientId"))).hasSize(3);
    UUID first = UUID.fromString(answer.path("[0].patientId"));
    as(clinician)
        .get("/patients/{id}", first)
        .then()
        .statusCode(200)
        .body(
            "shares",
            contains("pain", "mood", "practices", "intimacy", "menu", "check-ins", "notes"));
    JsonNode consent = broker.facts(Topics.CONSENT, first, 2).get(1);
    assertThat(consent.path("grants")).hasSize(7);
    assertThat(consent.path("grants").findValuesAsText("purpose")).containsOnly("clinic");
    JsonNode careTeam = broker.facts(Topics.CARE_TEAM, first, 2).get(1);
    assertThat(careTeam.path("clinicianIds").get(0).asText()).isEqualTo(clinician.id().toString());
  }

  @Test
  void makesAThousandAtOnce() {
    Response answer = create("{\"clinic\":\"north\",\"count\":1000}");

    assertThat(answer.<List<String>>path("patientId")).hasSize(1000);
    assertThat(
            world.count(
                "SELECT count(*) FROM care_relationship WHERE clinician_id = ?", clinician.id()))
        .isEqualTo(1000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"clinic\":\"east\",\"count\":1}     | clinic",
        "{\"count\":1}                         | clinic",
        "{\"clinic\":\"north\"}                | count",
        "{\"clinic\":\"north\",\"count\":0}    | count",
        "{\"clinic\":\"north\",\"count\":1001} | count",
        "{\"clinic\":\"north\",\"count\":\"1\"} | count",
        "{\"clinic\":\"north\",\"count\":1,\"password\":\"x\"} | password"
      })
  void refusesBadInput(String body, String field) {
    create(body).then().statusCode(400).body("violations.field", contains(field));
  }

  @Test
  void isForTheDemoLoaderAlone() {
    for (String role : List.of("patient", "partner", "clinician", "administrator")) {
      with(TestTokens.token(UUID.randomUUID(), role))
          .body("{\"clinic\":\"north\",\"count\":1}")
          .post("/demo/patients")
          .then()
          .statusCode(403);
    }
    RestAssured.given()
        .contentType("application/json")
        .body("{\"clinic\":\"north\",\"count\":1}")
        .post("/api/patient/v1/demo/patients")
        .then()
        .statusCode(401);
  }

  @Test
  void saysThatTheRealmIsAway() {
    realm.down(true);

    create("{\"clinic\":\"north\",\"count\":1}").then().statusCode(503);
  }

  @Test
  void isDescribed() {
    RestAssured.given()
        .accept("application/json")
        .get("/q/openapi")
        .then()
        .body("paths", Matchers.hasKey("/api/patient/v1/demo/patients"))
        .body("openapi", equalTo("3.1.0"));
  }

  private static Response create(String body) {
    return with(TestTokens.demoLoader()).body(body).post("/demo/patients");
  }
}

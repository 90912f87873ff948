package org.touchstone.patient.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.touchstone.patient.testing.Api.as;
import static org.touchstone.patient.testing.Api.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.patient.profile.Person;
import org.touchstone.patient.testing.FakeRealm;
import org.touchstone.patient.testing.World;

@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "patient"))
class MeTest {
  @Inject World world;
  @Inject FakeRealm realm;

  @AfterEach
  void realmIsUp() {
    realm.down(false);
  }

  @Test
  void tellsAPatientWhoTheyAre() {
    Person patient = world.patient("north");

    as(patient)
        .when()
        .get("/me")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("id", equalTo(patient.id().toString()))
        .body("role", equalTo("patient"))
        .body("name", equalTo("Elena Marchetti"))
        .body("givenName", equalTo("Elena"))
        .body("clinic.id", equalTo("north"))
        .body("clinic.name", equalTo("Pain clinic North"))
        .body("birthDate", equalTo("1978-03-14"))
        .body("pronouns", equalTo("she/her"))
        .body("careTeam", empty());
  }

  @Test
  void namesTheCareTeamToThePatient() {
    Person patient = world.patient("north");
    Person clinician = world.clinician("north");
    as(world.administrator("north"))
        .put("/patients/{id}/care-team/{clinician}", patient.id(), clinician.id())
        .then()
        .statusCode(200);

    as(patient).when().get("/me").then().body("careTeam", contains("Miriam Oyelaran"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"clinician", "administrator"})
  void tellsStaffTheirClinic(String role) {
    Person person = world.seen(world.account(role, "south", "Anders", "Holm"));

    as(person)
        .when()
        .get("/me")
        .then()
        .statusCode(200)
        .body("role", equalTo(role))
        .body("clinic.id", equalTo("south"))
        .body("$", not(hasKey("careTeam")));
  }

  @Test
  void tellsAPartnerWhoBelongsToNoClinic() {
    Person partner = world.account("partner", null, "Davide", "Conti");

    as(partner)
        .when()
        .get("/me")
        .then()
        .statusCode(200)
        .body("role", equalTo("partner"))
        .body("$", not(hasKey("clinic")));
  }

  @Test
  void answersTheDemoLoaderFromItsToken() {
    with(TestTokens.demoLoader())
        .when()
        .get("/me")
        .then()
        .statusCode(200)
        .body("role", equalTo("demo-loader"));
  }

  @Test
  void enrolsANewAccountThatCalls() {
    Person unknown = world.account("patient", "north", "Noor", "van Dijk");

    as(unknown).when().get("/me").then().statusCode(200).body("name", equalTo("Noor van Dijk"));

    as(unknown).get("/me/consents").then().statusCode(200).body("revision", equalTo(1));
  }

  @Test
  void saysThatTheRealmIsAwayWhenANewAccountCalls() {
    Person unknown = world.account("patient", "north", "Noor", "van Dijk");
    realm.down(true);

    as(unknown)
        .when()
        .get("/me")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("5"));
  }

  @Test
  void knowsKnownAccountsWhileTheRealmIsAway() {
    Person patient = world.patient("north");
    realm.down(true);

    as(patient).when().get("/me").then().statusCode(200);
  }

  @Test
  void findsNobodyBehindAnAccountThatIsGone() {
    with(TestTokens.patient(UUID.randomUUID())).when().get("/me").then().statusCode(404);
  }

  @Test
  void findsNobodyBehindAnAccountThatIsSwitchedOff() {
    Person off = world.account("clinician", "north", "Sofia", "Beltrán").inactive();
    realm.put(off);

    as(off).when().get("/me").then().statusCode(404);
  }
}

package org.touchstone.patient.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.touchstone.patient.testing.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.patient.profile.Person;
import org.touchstone.patient.testing.Broker;
import org.touchstone.patient.testing.World;

@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "patient"))
class AccessLogTest {
  private static final Instant MORNING = Instant.parse("2026-11-22T08:30:00Z");

  @Inject World world;
  @Inject Broker broker;

  private Person patient;
  private Person clinician;

  @BeforeEach
  void people() {
    patient = world.patient("north");
    clinician = world.clinician("north");
  }

  @Test
  void showsWhoReadWhatInAnotherService() {
    broker.tell(UUID.randomUUID(), read("insights", MORNING));
    awaitAccesses(1);

    as(patient)
        .when()
        .get("/me/access-log")
        .then()
        .statusCode(200)
        .header("Content-Language", equalTo("en"))
        .body("items.size()", equalTo(1))
        .body("items[0].at", equalTo("2026-11-22T08:30:00Z"))
        .body("items[0].who", equalTo("Miriam Oyelaran"))
        .body("items[0].role", equalTo("clinician"))
        .body("items[0].what", equalTo("Opened your insights"))
        .body("items[0].why", equalTo("For your care"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es-MX,es;q=0.9,en;q=0.5 | es | Abrió tu diario | Para tu atención",
        "de,en;q=0.5 | en | Opened your diary | For your care",
        "de | en | Opened your diary | For your care"
      })
  void speaksTheReadersLanguage(String accepted, String language, String what, String why) {
    broker.tell(UUID.randomUUID(), read("diary", MORNING));
    awaitAccesses(1);

    as(patient)
        .header("Accept-Language", accepted)
        .when()
        .get("/me/access-log")
        .then()
        .header("Content-Language", equalTo(language))
        .body("items[0].what", equalTo(what))
        .body("items[0].why", equalTo(why));
  }

  @Test
  void keepsARepeatedFactOnce() {
    UUID eventId = UUID.randomUUID();
    AccessRecorded access = read("diary", MORNING);

    broker.tell(eventId, access);
    broker.tell(eventId, access);
    broker.tell(UUID.randomUUID(), access);
    broker.tell(UUID.randomUUID(), read("insights", MORNING));

    awaitAccesses(2);
  }

  @Test
  void showsReadsWithinTenMinutesAsOneLineAndKeepsThemAll() {
    broker.tell(UUID.randomUUID(), read("diary", MORNING));
    broker.tell(UUID.randomUUID(), read("diary", MORNING.plusSeconds(60)));
    broker.tell(UUID.randomUUID(), read("diary", MORNING.plusSeconds(599)));
    broker.tell(UUID.randomUUID(), read("diary", MORNING.plusSeconds(600)));
    awaitAccesses(4);

    as(patient)
        .when()
        .get("/me/access-log")
        .then()
        .body("items.at", contains("2026-11-22T08:40:00Z", "2026-11-22T08:30:00Z"));
  }

  @Test
  void pagesFromTheNewestOn() {
    for (int day = 0; day < 3; day++) {
      broker.tell(UUID.randomUUID(), read("diary", MORNING.plus(Duration.ofDays(day))));
    }
    awaitAccesses(3);

    Response first = as(patient).get("/me/access-log?limit=2");
    Response second = as(patient).get("/me/access-log?limit=2&cursor=" + first.path("next"));

    assertThat(first.<List<String>>path("items.at"))
        .containsExactly("2026-11-24T08:30:00Z", "2026-11-23T08:30:00Z");
    assertThat(first.header("Link")).contains("rel=\"next\"");
    assertThat(second.<List<String>>path("items.at")).containsExactly("2026-11-22T08:30:00Z");
    assertThat(second.header("Link")).isNull();
  }

  @Test
  void namesTheRoleOfSomebodyUnknown() {
    broker.tell(
        UUID.randomUUID(),
        AccessRecorded.read(patient.id(), UUID.randomUUID(), "clinician", "plan", MORNING));
    awaitAccesses(1);

    as(patient)
        .when()
        .get("/me/access-log")
        .then()
        .body("items[0].who", equalTo("A clinician"))
        .body("items[0].what", equalTo("Opened a part of your record"));
  }

  @Test
  void showsWhatTheAdministratorDid() {
    as(world.administrator("north"))
        .put("/patients/{id}/care-team/{clinician}", patient.id(), clinician.id());

    as(patient)
        .when()
        .get("/me/access-log")
        .then()
        .body("items.who", contains("Ruth Calloway"))
        .body("items.what", contains("Changed your care team"))
        .body("items.why", contains("To run the clinic"));
  }

  @Test
  void showsMineAlone() {
    broker.tell(UUID.randomUUID(), read("diary", MORNING));
    awaitAccesses(1);

    as(world.patient("north")).when().get("/me/access-log").then().body("items", empty());
  }

  @ParameterizedTest
  @CsvSource({"limit=0, limit", "limit=x, limit", "cursor=x, cursor"})
  void refusesBadInput(String query, String field) {
    as(patient)
        .when()
        .get("/me/access-log?" + query)
        .then()
        .statusCode(400)
        .body("violations.field", contains(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"UPDATE access SET action = 'none'", "DELETE FROM access", "TRUNCATE access"})
  void isNeverChanged(String sql) {
    assertThatThrownBy(() -> world.execute(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("append-only");
  }

  private AccessRecorded read(String resource, Instant at) {
    return AccessRecorded.read(patient.id(), clinician.id(), "clinician", resource, at);
  }

  private void awaitAccesses(long count) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                world.count("SELECT count(*) FROM access WHERE patient_id = ?", patient.id())
                    == count);
  }
}

package org.touchstone.patient.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.patient.testing.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Topics;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.patient.profile.Person;
import org.touchstone.patient.testing.Broker;
import org.touchstone.patient.testing.FakeRealm;
import org.touchstone.patient.testing.World;

@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "patient"))
class EnrolmentTest {
  @Inject World world;
  @Inject Broker broker;
  @Inject FakeRealm realm;
  @Inject RealmSync sync;
  @Inject KeepPeople keepPeople;
  @Inject SyncLock lock;

  @AfterEach
  void realmIsUp() {
    realm.down(false);
  }

  @Test
  void tellsWhereSomebodyWorksAndWhenThatEnds() {
    // Given
    Person administrator = world.administrator("north");
    Person moved =
        new Person(
            administrator.id(),
            "administrator",
            "south",
            "Ruth Calloway",
            "Ruth",
            null,
            null,
            true);
    world.seen(administrator);
    keepPeople.keep(List.of(moved));
    keepPeople.keep(List.of(moved));

    // When
    world.switchOff(moved);

    // Then
    List<JsonNode> facts = broker.facts(Topics.STAFF, administrator.id(), 3);
    assertThat(facts)
        .extracting(fact -> fact.get("clinic").asText())
        .containsExactly("north", "south", "south");
    assertThat(facts)
        .extracting(fact -> fact.get("status").asText())
        .containsExactly("active", "active", "ended");
    assertThat(facts).extracting(fact -> fact.get("revision").asLong()).containsExactly(1L, 2L, 3L);
    assertThat(facts).extracting(fact -> fact.get("role").asText()).containsOnly("administrator");
  }

  @Test
  void tellsOfNobodyWhoIsTreated() {
    // When
    Person patient = world.patient("north");

    // Then
    assertThat(world.count("SELECT count(*) FROM staff WHERE person_id = ?", patient.id()))
        .isZero();
  }

  /** Those who were known before there was such a fact. */
  @Test
  void tellsOnceWhatWasKnownBefore() throws Exception {
    // Given
    Person clinician = world.clinician("north");
    world.execute("DELETE FROM staff WHERE person_id = '" + clinician.id() + "'");

    // When
    sync.all();
    sync.all();

    // Then
    List<JsonNode> facts = broker.facts(Topics.STAFF, clinician.id(), 2);
    assertThat(facts)
        .hasSize(2)
        .allSatisfy(fact -> assertThat(fact.get("clinic").asText()).isEqualTo("north"));
    assertThat(world.count("SELECT revision FROM staff WHERE person_id = ?", clinician.id()))
        .isEqualTo(1);
  }

  @Test
  void tellsOfANewPatientWithConsentAndCareTeam() {
    Person patient = world.account("patient", "north", "Elena", "Marchetti");

    sync.all();

    JsonNode enrolled = broker.facts(Topics.PATIENT, patient.id(), 1).get(0);
    assertThat(enrolled.path("clinic").asText()).isEqualTo("north");
    assertThat(enrolled.path("status").asText()).isEqualTo("active");
    assertThat(enrolled.path("revision").asLong()).isEqualTo(1);
    assertThat(enrolled.toString()).doesNotContain("Elena", "1978");
    assertThat(broker.facts(Topics.CONSENT, patient.id(), 1).get(0).path("grants")).hasSize(3);
    assertThat(broker.facts(Topics.CARE_TEAM, patient.id(), 1).get(0).path("clinicianIds"))
        .isEmpty();
  }

  @Test
  void changesNothingWhenTheRealmHasNotChanged() {
    Person patient = world.patient("north");

    sync.all();
    sync.all();

    assertThat(enrolment(patient)).containsExactly("north", true, 1L);
    assertThat(world.count("SELECT revision FROM consent WHERE patient_id = ?", patient.id()))
        .isEqualTo(1);
  }

  @Test
  void enrolsMoreAccountsThanAPageHolds() {
    List<Person> many =
        IntStream.range(0, 600)
            .mapToObj(i -> world.account("patient", "south", "Many", "Number " + i))
            .toList();

    sync.all();

    assertThat(
            world.count(
                "SELECT count(*) FROM enrolment JOIN person ON person.id = enrolment.patient_id"
                    + " WHERE person.given_name = 'Many'"))
        .isEqualTo(many.size());
  }

  @Test
  void dischargesAPatientWhoseAccountIsSwitchedOffAndTakesThemBack() {
    Person patient = treated();

    realm.put(patient.inactive());
    sync.all();
    realm.put(patient);
    sync.all();

    assertThat(broker.facts(Topics.PATIENT, patient.id(), 3))
        .extracting(fact -> fact.path("status").asText())
        .containsExactly("active", "discharged", "active");
    assertThat(broker.facts(Topics.CARE_TEAM, patient.id(), 4))
        .extracting(fact -> fact.path("clinicianIds").size())
        .containsExactly(0, 1, 0, 1);
  }

  @Test
  void dischargesAPatientWhoseAccountIsGone() {
    Person patient = world.patient("north");

    realm.remove(patient.id());
    sync.all();

    assertThat(enrolment(patient)).containsExactly("north", false, 2L);
  }

  @Test
  void endsCareInTheClinicThatAPatientLeaves() {
    Person patient = treated();

    realm.put(inClinic(patient, "south"));
    sync.all();

    assertThat(enrolment(patient)).containsExactly("south", true, 2L);
    assertThat(
            world.count("SELECT count(*) FROM care_team_member WHERE patient_id = ?", patient.id()))
        .isZero();
    assertThat(broker.facts(Topics.CARE_TEAM, patient.id(), 3).get(2).path("clinicianIds"))
        .isEmpty();
  }

  @Test
  void suspendsTheCareOfAClinicianWhoseAccountIsSwitchedOff() {
    Person patient = world.patient("north");
    Person clinician = world.clinician("north");
    assign(patient, clinician);

    realm.put(clinician.inactive());
    sync.all();
    as(clinician).get("/patients/{id}", patient.id()).then().statusCode(404);
    realm.put(clinician);
    sync.all();

    as(clinician).get("/patients/{id}", patient.id()).then().statusCode(200);
    assertThat(broker.facts(Topics.CARE_TEAM, patient.id(), 4))
        .extracting(fact -> fact.path("clinicianIds").size())
        .containsExactly(0, 1, 0, 1);
  }

  @Test
  void endsTheCareOfAClinicianWhoLeavesTheClinic() {
    Person patient = world.patient("north");
    Person clinician = world.clinician("north");
    assign(patient, clinician);

    realm.put(inClinic(clinician, "south"));
    sync.all();
    realm.put(clinician);
    sync.all();

    as(clinician).get("/patients/{id}", patient.id()).then().statusCode(404);
  }

  @Test
  void enrolsAPatientWithoutAClinicOnceTheyHaveOne() {
    Person nowhere = world.account("patient", null, "Samuel", "Tesfaye");
    sync.all();
    as(nowhere).get("/me").then().statusCode(200);
    as(nowhere).get("/me/consents").then().statusCode(404);

    realm.put(inClinic(nowhere, "north"));
    sync.all();

    as(nowhere).get("/me/consents").then().statusCode(200);
  }

  @Test
  void writesNothingWhenTheFactsCannotBeWritten() throws Exception {
    Person patient = world.account("patient", "north", "Elena", "Marchetti");

    world.whileOutboxFails(
        () ->
            assertThatThrownBy(() -> keepPeople.keep(List.of(patient)))
                .isInstanceOf(RuntimeException.class));

    for (String table : List.of("enrolment", "consent", "care_team", "consent_decision")) {
      assertThat(
              world.count("SELECT count(*) FROM " + table + " WHERE patient_id = ?", patient.id()))
          .isZero();
    }
    assertThat(world.count("SELECT count(*) FROM person WHERE id = ?", patient.id())).isZero();
  }

  @Test
  void leavesTheWorkToTheReplicaThatIsAtIt() {
    Person patient = world.account("patient", "north", "Elena", "Marchetti");

    lock.ifFree(sync::all);

    assertThat(world.count("SELECT count(*) FROM person WHERE id = ?", patient.id())).isZero();
    sync.all();
    assertThat(enrolment(patient)).containsExactly("north", true, 1L);
  }

  @Test
  void keepsEverybodyWhileTheRealmIsAway() {
    Person patient = world.patient("north");
    realm.down(true);

    assertThatThrownBy(() -> sync.all()).isInstanceOf(RealmUnavailableException.class);

    assertThat(enrolment(patient)).containsExactly("north", true, 1L);
  }

  private Person treated() {
    Person patient = world.patient("north");
    assign(patient, world.clinician("north"));
    return patient;
  }

  private void assign(Person patient, Person clinician) {
    as(world.administrator("north"))
        .put("/patients/{id}/care-team/{clinician}", patient.id(), clinician.id())
        .then()
        .statusCode(200);
  }

  private List<Object> enrolment(Person patient) {
    return world.query(
        "SELECT clinic, active, revision FROM enrolment WHERE patient_id = ?", patient.id());
  }

  private static Person inClinic(Person person, String clinic) {
    return new Person(
        person.id(),
        person.role(),
        clinic,
        person.name(),
        person.givenName(),
        person.birthDate(),
        person.pronouns(),
        true);
  }
}

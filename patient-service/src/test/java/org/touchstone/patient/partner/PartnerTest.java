package org.touchstone.patient.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.touchstone.patient.testing.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.event.Topics;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.patient.profile.Person;
import org.touchstone.patient.testing.Broker;
import org.touchstone.patient.testing.World;

@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "patient"))
class PartnerTest {
  @Inject World world;
  @Inject Broker broker;

  private Person patient;
  private Person partner;

  @BeforeEach
  void people() {
    patient = world.patient("north");
    partner = world.seen(world.account("partner", "north", "Alex", "Duarte"));
  }

  @Test
  void invitesWithACodeThatIsToldOnceAndKeptAsAHash() {
    // When
    Response answer = as(patient).post("/me/partner-invitations");

    // Then
    answer.then().statusCode(201).header("Cache-Control", equalTo("no-store"));
    String code = answer.path("code");
    assertThat(Instant.parse(answer.path("expiresAt")))
        .isBetween(
            Instant.now().plus(Duration.ofDays(7)).minusSeconds(60),
            Instant.now().plus(Duration.ofDays(7)).plusSeconds(60));
    assertThat(
            world.query(
                "SELECT partner_invitation::text FROM partner_invitation WHERE patient_id = ?",
                patient.id()))
        .singleElement()
        .asString()
        .doesNotContain(code)
        .doesNotContain(code.replace("-", ""));
    as(patient)
        .get("/me/partner")
        .then()
        .statusCode(200)
        .body("state", equalTo("invited"))
        .body("$", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("code")));
  }

  @Test
  void beginsWhenTheInvitedPersonAcceptsAndIsTold() {
    // Given
    String code = invite();

    // When
    Response answer = accept(partner, code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));

    // Then
    answer.then().statusCode(200).body("state", equalTo("active"));
    String since = answer.path("since");
    for (Person person : List.of(patient, partner)) {
      as(person)
          .get("/me/partner")
          .then()
          .body("state", equalTo("active"))
          .body("since", equalTo(since));
    }
    JsonNode fact = broker.facts(Topics.PARTNERSHIP, patient.id(), 1).get(0);
    assertThat(fact.path("partnerId").asText()).isEqualTo(partner.id().toString());
    assertThat(fact.path("status").asText()).isEqualTo("active");
    assertThat(fact.path("revision").asLong()).isEqualTo(1);
  }

  @Test
  void acceptsOnceAndAnswersARepetitionTheSame() {
    // Given
    String code = invite();
    Response first = accept(partner, code);

    // When
    Response again = accept(partner, code);

    // Then
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(accept(otherPartner(), code).statusCode()).isEqualTo(404);
    assertThat(partnerships()).isEqualTo(1);
  }

  @Test
  void answersEveryCodeThatOpensNothingTheSame() throws SQLException {
    // Given
    String replaced = invite();
    String takenBack = invite();
    as(patient).delete("/me/partner").then().statusCode(204);
    String expired = invite();
    world.execute(
        "UPDATE partner_invitation SET expires_at = now() WHERE patient_id = '"
            + patient.id()
            + "'");
    Person treatedNoMore = world.patient("north");
    String discharged = invite(treatedNoMore);
    world.switchOff(treatedNoMore);
    Person other = world.patient("north");
    String used = invite(other);
    accept(otherPartner(), used).then().statusCode(200);

    // When
    List<String> answers =
        Stream.of(
                replaced,
                takenBack,
                expired,
                discharged,
                used,
                "00000-00000-00000-00000-00000-0",
                "?")
            .map(code -> accept(partner, code))
            .map(answer -> answer.statusCode() + answer.asString() + answer.headers())
            .map(text -> text.replaceAll("(?i)traceparent=\\S+", ""))
            .toList();

    // Then
    assertThat(answers).hasSize(7).allMatch(answer -> answer.startsWith("404"));
    assertThat(answers.stream().distinct()).hasSize(1);
  }

  @Test
  void letsOneOfManyAccept() throws Exception {
    // Given
    String code = invite();
    List<Person> many = Stream.generate(this::otherPartner).limit(6).toList();

    // When
    List<Integer> statuses = atOnce(many.stream().map(p -> status(() -> accept(p, code))).toList());

    // Then
    assertThat(statuses).containsExactlyInAnyOrder(200, 404, 404, 404, 404, 404);
    assertThat(partnerships()).isEqualTo(1);
  }

  @Test
  void letsAPartnerAcceptOneOfMany() throws Exception {
    // Given
    List<String> codes =
        Stream.generate(() -> world.patient("north")).limit(4).map(this::invite).toList();

    // When
    List<Integer> statuses =
        atOnce(codes.stream().map(code -> status(() -> accept(partner, code))).toList());

    // Then
    assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
    assertThat(
            world.count(
                "SELECT count(*) FROM partnership WHERE active AND partner_id = ?", partner.id()))
        .isEqualTo(1);
  }

  @Test
  void endsOnceWhenBothEndItAtOnce() throws Exception {
    // Given
    accept(partner, invite());

    // When
    List<Integer> statuses =
        atOnce(
            Stream.of(patient, partner, patient, partner)
                .map(person -> status(() -> as(person).delete("/me/partner")))
                .toList());

    // Then
    assertThat(statuses).containsExactly(204, 204, 204, 204);
    assertThat(broker.facts(Topics.PARTNERSHIP, patient.id(), 2)).hasSize(2);
  }

  @Test
  void hasOnePartnerAtATime() {
    // Given
    accept(partner, invite());
    Person second = world.patient("north");
    String code = invite(second);

    // When
    Response invited = as(patient).post("/me/partner-invitations");

    // Then
    invited.then().statusCode(409).body("type", equalTo("/problems/partner-active"));
    // A partner learns nothing about a code while they have somebody.
    String open = accept(partner, code).asString();
    assertThat(open).contains("partner-active");
    assertThat(accept(partner, "unknown").asString()).isEqualTo(open);
    as(second).get("/me/partner").then().body("state", equalTo("invited"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"patient", "partner"})
  void endsForBothWithOneCallInSilence(String who) {
    // Given
    accept(partner, invite());
    String stranger = as(otherPartner()).get("/me/partner").asString();
    Person one = who.equals("patient") ? patient : partner;

    // When
    Response answer = as(one).delete("/me/partner");

    // Then
    answer.then().statusCode(204);
    assertThat(answer.asString()).isEmpty();
    assertThat(as(patient).get("/me/partner").asString()).isEqualTo(stranger);
    assertThat(as(partner).get("/me/partner").asString()).isEqualTo(stranger);
    JsonNode fact = broker.facts(Topics.PARTNERSHIP, patient.id(), 2).get(1);
    assertThat(fact.path("status").asText()).isEqualTo("ended");
    assertThat(fact.path("revision").asLong()).isEqualTo(2);
    assertThat(fact.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("patientId", "partnershipId", "revision", "partnerId", "status");
    as(patient).get("/me/access-log").then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | menu | Opened what you share of your menu | You invited them",
        "en | touch | Opened what you share about touch | You invited them",
        "es | check-ins | Abrió tus registros semanales | Por tu invitación"
      })
  void showsThePatientWhenTheInvitedPersonLooked(
      String language, String resource, String what, String why) {
    // Given
    accept(partner, invite()).then().statusCode(200);
    UUID access = UUID.randomUUID();
    Instant at = Instant.parse("2026-11-25T08:30:00Z");

    // When
    broker.tell(
        access,
        new AccessRecorded(
            patient.id(), access, 1, at, partner.id(), "partner", "read", resource, "partner"));

    // Then
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                as(patient)
                    .header("Accept-Language", language)
                    .get("/me/access-log")
                    .then()
                    .body("items.who", contains("Alex Duarte"))
                    .body("items.role", contains("partner"))
                    .body("items.what", contains(what))
                    .body("items.why", contains(why)));
  }

  @Test
  void endsAgainWithoutEffect() {
    // Given
    accept(partner, invite());
    as(partner).delete("/me/partner").then().statusCode(204);

    // When
    Response again = as(partner).delete("/me/partner");

    // Then
    again.then().statusCode(204);
    as(patient).delete("/me/partner").then().statusCode(204);
    assertThat(broker.facts(Topics.PARTNERSHIP, patient.id(), 2)).hasSize(2);
  }

  @Test
  void beginsAnewWithANewInvitationAlone() {
    // Given
    String first = invite();
    accept(partner, first);
    as(patient).delete("/me/partner");

    // When
    Response old = accept(partner, first);

    // Then
    old.then().statusCode(404);
    accept(partner, invite()).then().statusCode(200);
    assertThat(
            world.count(
                "SELECT count(DISTINCT id) FROM partnership WHERE patient_id = ?", patient.id()))
        .isEqualTo(2);
  }

  @Test
  void endsWithTheAccountOfTheInvitedPerson() {
    // Given
    accept(partner, invite());

    // When
    world.switchOff(partner);

    // Then
    as(patient).get("/me/partner").then().body("state", equalTo("none"));
    assertThat(broker.facts(Topics.PARTNERSHIP, patient.id(), 2)).hasSize(2);
  }

  @Test
  void sharesNothingByItself() {
    // When
    accept(partner, invite()).then().statusCode(200);

    // Then
    as(patient)
        .get("/me/consents")
        .then()
        .body("consents.findAll { it.purpose == 'partner' && it.granted }", hasSize(0));
  }

  @Test
  void isNotThereWithoutItsFact() throws SQLException {
    // Given
    String code = invite();

    // When
    world.whileOutboxFails(() -> accept(partner, code).then().statusCode(500));

    // Then
    assertThat(partnerships()).isZero();
    as(patient).get("/me/partner").then().body("state", equalTo("invited"));
    accept(partner, code).then().statusCode(200);
    world.whileOutboxFails(() -> as(partner).delete("/me/partner").then().statusCode(500));
    as(patient).get("/me/partner").then().body("state", equalTo("active"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"code\":\"\"}", "{\"code\":\" \"}", "{\"code\":6}"})
  void needsACode(String body) {
    // When
    Response answer = as(partner).body(body).post("/partner-invitations/accept");

    // Then
    answer.then().statusCode(400).body("violations.field", contains("code"));
  }

  @Test
  void needsAnEnrolledPatient() {
    // When
    Response answer =
        as(world.account("patient", "north", "New", "Person")).post("/me/partner-invitations");

    // Then
    answer.then().statusCode(404);
  }

  private String invite() {
    return invite(patient);
  }

  private String invite(Person person) {
    return as(person).post("/me/partner-invitations").then().statusCode(201).extract().path("code");
  }

  private static Response accept(Person person, String code) {
    return as(person).body("{\"code\":\"" + code + "\"}").post("/partner-invitations/accept");
  }

  private Person otherPartner() {
    return world.account("partner", "north", "Sam", UUID.randomUUID().toString());
  }

  private long partnerships() {
    return world.count("SELECT count(*) FROM partnership WHERE patient_id = ?", patient.id());
  }

  private static Callable<Integer> status(java.util.function.Supplier<Response> call) {
    return () -> call.get().statusCode();
  }

  private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Integer> statuses = new java.util.ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(calls)) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }
}

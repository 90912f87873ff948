package org.touchstone.practice.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.practice.Api.asClinician;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Topics;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;
import org.touchstone.practice.Facts;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;

@QuarkusTest
class EnrolmentTest {
  private static final String FIRST_WEEK = "{'programme':'first-week','startsOn':'2026-11-22'}";

  @Inject Tables tables;
  @Inject Facts facts;
  @Inject TestClock clock;
  @Inject CompletionSweep sweep;
  @Inject AgroalDataSource dataSource;

  private final ObjectMapper json = new ObjectMapper();
  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void takeIntoCare() {
    clock.set("2026-11-22T12:00:00Z");
    tables.share(patient, clinician, List.of());
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void showsTheWeekThatItIs() {
    // Given
    enrol(id, "{'programme':'twelve-weeks','startsOn':'2026-11-22','zone':'Europe/Rome'}")
        .then()
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .body("revision", equalTo(1))
        .body("version", equalTo(1))
        .body("weeks", equalTo(12))
        .body("status", equalTo("active"))
        .body("lastDay", equalTo("2027-02-13"))
        .body("day", equalTo(1));

    // When
    clock.set("2026-11-29T12:00:00Z");

    // Then
    own()
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].day", equalTo(8))
        .body("items[0].currentWeek.number", equalTo(2))
        .body("items[0].currentWeek.title.es", equalTo("Manos"))
        .body(
            "items[0].currentWeek.items.code",
            contains("hand_holding", "looking_forward", "reframing-intimacy", null, "phq-4"));
    assertThat(ofPatient().asString()).isEqualTo(own().asString());
  }

  @Test
  void takesTheSameCallOnce() {
    // Given
    Response first = enrol(id, FIRST_WEEK);

    // When
    Response again = enrol(id, FIRST_WEEK);

    // Then
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(first.asString());
    enrol(id, FIRST_WEEK.replace("22", "23"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/entry-exists"));
    enrol(UUID.randomUUID(), FIRST_WEEK)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/enrolment-running"));
    assertThat(tables.rows(patient)).isEqualTo(1);
  }

  @Test
  void takesManyEqualAndManyDifferentCallsAtOnceAsOne() throws Exception {
    // Given
    ExecutorService pool = Executors.newFixedThreadPool(12);
    List<Future<Response>> answers = new ArrayList<>();

    // When
    for (int i = 0; i < 6; i++) {
      answers.add(pool.submit(() -> enrol(id, FIRST_WEEK)));
      answers.add(pool.submit(() -> enrol(UUID.randomUUID(), FIRST_WEEK)));
    }

    // Then
    List<Integer> statuses = new ArrayList<>();
    for (Future<Response> answer : answers) {
      statuses.add(answer.get().statusCode());
    }
    pool.shutdown();
    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    assertThat(statuses).isSubsetOf(200, 201, 409);
    assertThat(tables.rows(patient)).isEqualTo(1);
  }

  @Test
  void pausesResumesAndStopsAndTellsEachChange() throws Exception {
    // Given
    enrol(id, FIRST_WEEK).then().statusCode(201);
    clock.set("2026-11-24T12:00:00Z");
    step("pause").then().statusCode(200).body("status", equalTo("paused")).body("day", equalTo(3));
    step("pause").then().statusCode(200).body("revision", equalTo(2));
    clock.set("2026-12-10T12:00:00Z");
    own()
        .then()
        .body("items[0].status", equalTo("paused"))
        .body("items[0].day", equalTo(3))
        .body("items[0].lastDay", nullValue());
    step("resume").then().statusCode(200).body("status", equalTo("active")).body("day", equalTo(4));
    step("resume").then().statusCode(200).body("revision", equalTo(3));

    // When
    Response stopped = step("stop");

    // Then
    stopped
        .then()
        .statusCode(200)
        .body("status", equalTo("stopped"))
        .body("endedOn", equalTo("2026-12-10"))
        .body("currentWeek", nullValue())
        .body("pauses.from", contains("2026-11-25"))
        .body("pauses.until", contains("2026-12-10"));
    assertThat(step("stop").asString()).isEqualTo(stopped.asString());
    step("resume").then().statusCode(409).body("type", equalTo("/problems/enrolment-ended"));
    step("pause").then().statusCode(409);
    assertThat(enrol(UUID.randomUUID(), FIRST_WEEK.replace("11-22", "12-11")).statusCode())
        .isEqualTo(201);
    List<JsonNode> told = told(5);
    assertThat(told)
        .extracting(fact -> fact.get("status").textValue())
        .containsExactly("active", "paused", "active", "stopped", "active");
    assertThat(told.subList(0, 4))
        .extracting(fact -> fact.get("revision").intValue())
        .containsExactly(1, 2, 3, 4);
    assertThat(told).allSatisfy(fact -> assertThat(violations(fact)).isEmpty());
    assertThat(told.get(3).get("endedOn").textValue()).isEqualTo("2026-12-10");
    assertThat(told.get(3).get("startedOn").textValue()).isEqualTo("2026-11-22");
    List<String> actions = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : facts.of(patient, Topics.ACCESS, 5)) {
      JsonNode access = json.readTree(record.value());
      assertThat(access.get("resource").textValue()).isEqualTo("enrolments");
      actions.add(access.get("action").textValue());
    }
    assertThat(actions).containsExactly("write", "write", "write", "write", "write");
  }

  @Test
  void completesByItselfWhenTheLastDayIsOver() throws Exception {
    // Given
    enrol(id, FIRST_WEEK.replace("}", ",'zone':'America/New_York'}")).then().statusCode(201);
    clock.set("2026-11-29T04:59:00Z");
    sweep.sweep();
    own().then().body("items[0].status", equalTo("active")).body("items[0].day", equalTo(7));

    // When
    clock.set("2026-11-29T05:00:00Z");

    // Then
    own()
        .then()
        .body("items[0].status", equalTo("completed"))
        .body("items[0].endedOn", equalTo("2026-11-28"))
        .body("items[0].day", equalTo(7))
        .body("items[0].currentWeek", nullValue());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(tables.rows(patient)).isEqualTo(2));
    List<JsonNode> told = told(2);
    assertThat(told.get(1).get("status").textValue()).isEqualTo("completed");
    assertThat(told.get(1).get("endedOn").textValue()).isEqualTo("2026-11-28");
    assertThat(violations(told.get(1))).isEmpty();
    assertThat(step("pause").statusCode()).isEqualTo(409);
    assertThat(enrol(UUID.randomUUID(), FIRST_WEEK.replace("22", "30")).statusCode())
        .isEqualTo(201);
  }

  @Test
  void isCompletedAtOnceWhenItsDaysAreOverAlready() {
    // When
    Response answer = enrol(id, FIRST_WEEK.replace("11-22", "06-01"));

    // Then
    answer
        .then()
        .statusCode(201)
        .body("status", equalTo("completed"))
        .body("endedOn", equalTo("2026-06-07"));
    assertThat(told(2))
        .extracting(fact -> fact.get("status").textValue())
        .containsExactly("active", "completed");
    assertThat(enrol(id, FIRST_WEEK.replace("11-22", "06-01")).statusCode()).isEqualTo(200);
    assertThat(enrol(UUID.randomUUID(), FIRST_WEEK).statusCode()).isEqualTo(201);
  }

  @Test
  void sweepsOfManyReplicasCompleteEachOnce() throws Exception {
    // Given
    List<UUID> patients = Stream.generate(UUID::randomUUID).limit(120).toList();
    for (UUID each : patients) {
      tables.share(each, clinician, List.of());
      assertThat(enrol(each, UUID.randomUUID(), FIRST_WEEK).statusCode()).isEqualTo(201);
    }
    clock.set("2026-12-24T12:00:00Z");
    ExecutorService pool = Executors.newFixedThreadPool(4);

    // When
    for (Future<Object> done :
        pool.invokeAll(
            Collections.nCopies(
                4,
                () -> {
                  sweep.sweep();
                  return null;
                }))) {
      done.get();
    }

    // Then
    pool.shutdown();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(patients)
                    .allSatisfy(each -> assertThat(tables.rows(each)).isEqualTo(2)));
    for (UUID each : List.of(patients.get(0), patients.get(119))) {
      assertThat(facts.of(each, Topics.PROGRAM_ENROLMENT, 2))
          .extracting(Facts::revision)
          .containsExactly(1L, 2L);
    }
  }

  @Test
  void sweepPassesOverWhatAnotherHolds() throws Exception {
    // Given
    UUID other = UUID.randomUUID();
    tables.share(other, clinician, List.of());
    enrol(id, FIRST_WEEK).then().statusCode(201);
    enrol(other, UUID.randomUUID(), FIRST_WEEK).then().statusCode(201);
    QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (Connection connection = dataSource.getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(
                    "SELECT FROM program_enrolment WHERE patient_id = '"
                        + patient
                        + "' FOR UPDATE");
              }
              clock.set("2026-12-24T12:00:00Z");

              // When
              CompletableFuture.runAsync(sweep::sweep).get(20, TimeUnit.SECONDS);

              // Then
              await()
                  .atMost(Duration.ofSeconds(20))
                  .untilAsserted(() -> assertThat(tables.rows(other)).isEqualTo(2));
              assertThat(tables.rows(patient)).isEqualTo(1);
              return null;
            });
    sweep.sweep();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(tables.rows(patient)).isEqualTo(2));
  }

  @Test
  void keepsItsVersionWhateverIsPublished() {
    // Given
    String code = "v-" + UUID.randomUUID().toString().substring(0, 20);
    publish(code, "hug");
    enrol(id, "{'programme':'" + code + "','startsOn':'2026-11-22'}")
        .then()
        .statusCode(201)
        .body("version", equalTo(1));

    // When
    publish(code, "music");

    // Then
    own()
        .then()
        .body("items[0].version", equalTo(1))
        .body("items[0].currentWeek.items.code", contains("hug"));
    UUID later = UUID.randomUUID();
    tables.share(later, clinician, List.of());
    enrol(later, id, "{'programme':'" + code + "','startsOn':'2026-11-22'}")
        .then()
        .statusCode(201)
        .body("version", equalTo(2))
        .body("currentWeek.items.code", contains("music"));
  }

  @Test
  void isTailoredForOnePatient() {
    // Given
    enrol(id, FIRST_WEEK).then().statusCode(201);
    String changes = "{'changes':[{'item':'hug','instead':'music'},{'item':'ten-ways'}]}";

    // When
    Response answer = tailor(changes);

    // Then
    answer
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("currentWeek.items.id", contains("hug", "talk"))
        .body("currentWeek.items.code", contains("music", "conversation"));
    assertThat(tailor(changes).asString()).isEqualTo(answer.asString());
    tailor("{'changes':[]}")
        .then()
        .body("revision", equalTo(3))
        .body("currentWeek.items.code", contains("hug", "conversation", null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'changes':[{'item':'dance'}]}                            | changes[0].item",
        "{'changes':[{'item':'hug'},{'item':'hug'}]}               | changes[1].item",
        "{'changes':[{'item':'hug','instead':'peg'}]}              | changes[0].instead",
        "{'changes':[{'item':'ten-ways','instead':'music'}]}       | changes[0].instead",
        "{'changes':[{}]}                                          | changes[0].item",
        "{'changes':[null]}                                        | changes[0]",
        "{}                                                        | changes",
        "{'changes':[],'other':1}                                  | other",
      })
  void namesWhatIsWrongWithATailoring(String body, String field) {
    // Given
    enrol(id, FIRST_WEEK).then().statusCode(201);

    // When
    Response answer = tailor(body);

    // Then
    answer.then().statusCode(400).body("violations.field", contains(field));
    own().then().body("items[0].revision", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'programme':'no-such','startsOn':'2026-11-22'}                          | programme",
        "{'startsOn':'2026-11-22'}                                                | programme",
        "{'programme':'first-week','startsOn':'2025-11-20'}                       | startsOn",
        "{'programme':'first-week','startsOn':'2027-11-25'}                       | startsOn",
        "{'programme':'first-week','startsOn':'tomorrow'}                         | startsOn",
        "{'programme':'first-week'}                                               | startsOn",
        "{'programme':'first-week','startsOn':'2026-11-22','zone':'+01:00'}       | zone",
        "{'programme':'first-week','startsOn':'2026-11-22','version':1}           | version",
      })
  void namesWhatIsWrongWithAnEnrolment(String body, String field) {
    // When
    Response answer = enrol(id, body);

    // Then
    answer.then().statusCode(400).body("violations.field", contains(field));
    assertThat(tables.rows(patient)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // The day on which summer time ends has 25 hours.
    "2026-10-24T21:59:00Z, ",
    "2026-10-24T22:00:00Z, 1",
    "2026-10-25T22:59:00Z, 1",
    "2026-10-25T23:00:00Z, 2",
  })
  void countsLocalDays(String now, Integer day) {
    // Given
    clock.set("2026-10-24T12:00:00Z");
    enrol(id, "{'programme':'first-week','startsOn':'2026-10-25','zone':'Europe/Rome'}")
        .then()
        .statusCode(201)
        .body("day", nullValue());

    // When
    clock.set(now);

    // Then
    own().then().body("items[0].day", equalTo(day));
  }

  @Test
  void followsThePatientAroundTheWorld() {
    // Given
    enrol(id, FIRST_WEEK).then().statusCode(201).body("day", equalTo(1));

    // When
    Api.put(
            patient,
            Api.PAIN,
            UUID.randomUUID(),
            Api.entry("2026-11-22T11:50:00Z", "Pacific/Auckland", "'intensity':5"))
        .then()
        .statusCode(201);

    // Then
    own().then().body("items[0].today", equalTo("2026-11-23")).body("items[0].day", equalTo(2));
  }

  @Test
  void storesNothingWhenItsFactCannotBeStored() {
    // Given
    enrol(id, FIRST_WEEK).then().statusCode(201);
    tables.execute(
        """
        CREATE OR REPLACE FUNCTION refuse_enrolment() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$
        """);
    tables.execute(
        "CREATE TRIGGER refuse_enrolment BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.patient_id = '"
            + patient
            + "') EXECUTE FUNCTION refuse_enrolment()");
    try {
      // When
      Response answer = step("pause");

      // Then
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(ofPatient().statusCode()).isEqualTo(500);
    } finally {
      tables.execute("DROP TRIGGER refuse_enrolment ON outbox");
    }
    own().then().body("items[0].status", equalTo("active")).body("items[0].revision", equalTo(1));
  }

  @Test
  void isNotThereForStrangersNorForNobody() {
    // Given
    enrol(id, FIRST_WEEK).then().statusCode(201);
    UUID stranger = UUID.randomUUID();
    UUID nobody = UUID.randomUUID();
    List<List<String>> bodies = new ArrayList<>();

    // When
    for (UUID whose : List.of(patient, nobody)) {
      String path = "/api/practice/v1/patients/" + whose + "/enrolments";
      String one = path + "/" + id;
      List<String> answers = new ArrayList<>();
      for (Response answer :
          List.of(
              asClinician(stranger).get(path),
              sent(stranger, FIRST_WEEK).put(one),
              sent(stranger, "{'changes':[]}").put(one + "/tailoring"),
              asClinician(stranger).post(one + "/pause"),
              asClinician(stranger).post(one + "/resume"),
              asClinician(stranger).post(one + "/stop"))) {
        assertThat(answer.statusCode()).isEqualTo(404);
        answers.add(answer.asString().replace(whose.toString(), "X"));
      }
      bodies.add(answers);
    }

    // Then
    assertThat(bodies.get(0)).isEqualTo(bodies.get(1));
    assertThat(tables.rows(patient)).isEqualTo(1);
  }

  private Response enrol(UUID enrolment, String body) {
    return enrol(patient, enrolment, body);
  }

  private Response enrol(UUID whose, UUID enrolment, String body) {
    return sent(clinician, body)
        .put("/api/practice/v1/patients/" + whose + "/enrolments/" + enrolment);
  }

  private Response tailor(String body) {
    return sent(clinician, body)
        .put("/api/practice/v1/patients/" + patient + "/enrolments/" + id + "/tailoring");
  }

  private Response step(String step) {
    return asClinician(clinician)
        .post("/api/practice/v1/patients/" + patient + "/enrolments/" + id + "/" + step);
  }

  private Response own() {
    return Api.as(patient).get(Api.ME + "enrolments");
  }

  private Response ofPatient() {
    return asClinician(clinician).get("/api/practice/v1/patients/" + patient + "/enrolments");
  }

  private void publish(String code, String practice) {
    String content =
        """
        {"title":{"en":"T","es":"T"},"summary":{"en":"S","es":"S"},"weeks":[{"title":{"en":"W","es":"S"},
         "items":[{"id":"one","kind":"practice","code":"%s","timesPerWeek":3}]}]}"""
            .formatted(practice);
    String path = "/api/practice/v1/programmes/" + code;
    UUID administrator = UUID.randomUUID();
    tables.employ(administrator, "north");
    String admin = TestTokens.administrator(administrator);
    Api.with(admin).contentType(ContentType.JSON).body(content).put(path + "/draft");
    Api.with(admin).post(path + "/publish").then().statusCode(201);
  }

  private List<JsonNode> told(int count) {
    return facts.of(patient, Topics.PROGRAM_ENROLMENT, count).stream()
        .map(
            record -> {
              try {
                return json.readTree(record.value());
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            })
        .toList();
  }

  private static io.restassured.specification.RequestSpecification sent(UUID who, String body) {
    return asClinician(who).contentType(ContentType.JSON).body(body.replace('\'', '"'));
  }

  private static List<String> violations(JsonNode fact) {
    try (InputStream schema =
        EnrolmentTest.class.getResourceAsStream(
            "/events/program-enrolment-changed.v1.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(schema)
          .validate(fact)
          .stream()
          .map(Object::toString)
          .toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

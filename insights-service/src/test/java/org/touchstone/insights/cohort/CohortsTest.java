package org.touchstone.insights.cohort;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.CareTeamChanged;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.ConsentChanged;
import org.touchstone.contracts.event.PatientEnrolled;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.contracts.event.Purpose;
import org.touchstone.contracts.event.StaffChanged;
import org.touchstone.insights.CourseFacts;
import org.touchstone.insights.Log;
import org.touchstone.insights.Reads;
import org.touchstone.local.test.TestTokens;

/** A clinic of 64 patients, from facts on Kafka to the figures over HTTP. */
@QuarkusTest
class CohortsTest {

  private static final Category[] BOTH = {Category.PAIN, Category.MOOD};

  @Inject CohortService service;
  @Inject AgroalDataSource dataSource;
  @Inject Clock clock;

  private final String clinic = "clinic-" + UUID.randomUUID();
  private final String program = "course-" + UUID.randomUUID().toString().substring(0, 8);
  private final UUID clinician = UUID.randomUUID();
  private final List<UUID> responders = new ArrayList<>();
  private final List<Log.Written> facts = new ArrayList<>();
  private final List<UUID> people = new ArrayList<>();
  private int entries;
  private LocalDate today;
  private LocalDate asOf;
  private LocalDate start;

  @BeforeEach
  void today() {
    today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    asOf = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(1);
    start = asOf.minusDays(83);
  }

  /** Twelve weeks of 55 people who count, and nine who do not. */
  private void clinicOf64() {
    for (int i = 0; i < 14; i++) {
      // Twelve of these agreed to statistics on pain alone.
      UUID patient = patient(clinic, i < 12 ? new Category[] {Category.PAIN} : BOTH);
      responders.add(patient);
      course(patient, 8, 2, "6.67", "3", 8, 4);
    }
    for (int i = 0; i < 10; i++) {
      course(patient(clinic, BOTH), 7, 4, "6", "3.67", 7, 2);
    }
    for (int i = 0; i < 11; i++) {
      course(patient(clinic, BOTH), 4, 7, "4", "6", 4, 9);
    }
    for (int i = 0; i < 10; i++) {
      course(patient(clinic, BOTH), 5, 5, "5", "5", 5, 5);
    }
    for (int i = 0; i < 10; i++) {
      UUID stopped = patient(clinic, BOTH);
      enrol(stopped, 2, Status.STOPPED, start);
      pain(stopped, 0, 14, 6);
      facts.add(Log.fact(CourseFacts.peg(stopped, UUID.randomUUID(), 1, start, "6")));
    }
    for (int i = 0; i < 3; i++) {
      course(patient(clinic), 8, 2, "6.67", "3", 8, 4);
      course(patient("elsewhere-" + clinic, BOTH), 8, 2, "6.67", "3", 8, 4);
      UUID recent = patient(clinic, BOTH);
      enrol(recent, 2, Status.ACTIVE, asOf.minusDays(20));
      pain(recent, 70, 84, 5);
    }
    // Earlier, in the first version, and stopped: counts once, with the newest time.
    enrol(responders.get(13), 1, Status.STOPPED, start.minusDays(200));
    sendAndSettle();
  }

  private UUID patient(String where, Category... cohort) {
    UUID patient = UUID.randomUUID();
    people.add(patient);
    facts.add(
        Log.fact(
            new PatientEnrolled(patient, 1, where, PatientEnrolled.Status.ACTIVE, Instant.EPOCH)));
    facts.add(Log.fact(new CareTeamChanged(patient, 1, team(where))));
    facts.add(consent(patient, 1, cohort));
    return patient;
  }

  private Set<UUID> team(String where) {
    return Set.of(where.equals(clinic) ? clinician : UUID.nameUUIDFromBytes(where.getBytes()));
  }

  private static Log.Written consent(UUID patient, long revision, Category... cohort) {
    List<ConsentChanged.Grant> grants = new ArrayList<>();
    // Sharing with the clinic is something else than statistics.
    grants.add(new ConsentChanged.Grant(Category.PAIN, Purpose.CLINIC));
    grants.add(new ConsentChanged.Grant(Category.MOOD, Purpose.CLINIC));
    for (Category category : cohort) {
      grants.add(new ConsentChanged.Grant(category, Purpose.COHORT));
    }
    return Log.fact(new ConsentChanged(patient, revision, Instant.EPOCH, grants));
  }

  private void course(
      UUID patient, int before, int after, String peg, String pegNow, int phq, int phqNow) {
    enrol(patient, 2, Status.ACTIVE, start);
    pain(patient, 0, 14, before);
    pain(patient, 70, 84, after);
    for (int day = 16; day < 70; day += 3) {
      pain(patient, day, day + 1, before + (after - before) * (day - 14) / 56);
    }
    facts.add(Log.fact(CourseFacts.peg(patient, UUID.randomUUID(), 1, start.plusDays(2), peg)));
    facts.add(Log.fact(CourseFacts.peg(patient, UUID.randomUUID(), 1, start.plusDays(80), pegNow)));
    facts.add(Log.fact(CourseFacts.phq4(patient, start.plusDays(3), phq / 2, phq - phq / 2)));
    facts.add(
        Log.fact(CourseFacts.phq4(patient, start.plusDays(81), phqNow / 2, phqNow - phqNow / 2)));
  }

  private void enrol(UUID patient, int version, Status status, LocalDate from) {
    facts.add(
        Log.fact(
            CourseFacts.enrolment(
                patient, UUID.randomUUID(), 1, program, version, 12, status, from)));
  }

  private void pain(UUID patient, int from, int until, int level) {
    for (int day = from; day < until; day++) {
      double rating = Math.max(0, Math.min(10, level + (day % 3 == 0 ? 0.5 : day % 2 - 0.5)));
      entries++;
      facts.add(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, start.plusDays(day), 9, rating)));
    }
  }

  private void sendAndSettle() {
    Log.send(facts);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () ->
                count("SELECT count(*) FROM observation WHERE patient_id = ANY (?)") == entries
                    && count("SELECT count(*) FROM program_enrolment WHERE patient_id = ANY (?)")
                        >= people.size()
                    && count(
                            "SELECT count(*) FROM sharing_patient WHERE patient_id = ANY (?)"
                                + " AND consent_revision = 1 AND care_team_revision = 1"
                                + " AND patient_revision = 1")
                        == people.size()
                    && count("SELECT count(*) FROM instrument_response WHERE patient_id = ANY (?)")
                        == facts.stream()
                            .filter(fact -> fact.topic().contains("instrument"))
                            .count());
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, connection.createArrayOf("uuid", people.toArray()));
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  @Test
  void figuresCountThoseWhoAgreedAndChangeByThreeOrMore() {
    // Given
    clinicOf64();

    // When
    JsonNode cohort = Reads.ok(TestTokens.clinician(clinician), "/cohorts/" + program);

    // Then
    assertEquals(program, cohort.get("programme").asText());
    assertEquals(clinic, cohort.get("clinic").asText());
    assertEquals(2, cohort.get("version").asInt());
    assertEquals(asOf.toString(), cohort.get("asOf").asText());
    assertEquals(55, cohort.get("enrolled").asInt());
    assertFalse(cohort.get("suppressed").asBoolean());
    for (String outcome : List.of("/outcomes/0", "/outcomes/1")) {
      assertEquals(55, cohort.at(outcome + "/n").asInt());
      assertEquals(24, cohort.at(outcome + "/responders30/count").asInt());
      assertEquals(14, cohort.at(outcome + "/responders50/count").asInt());
      assertEquals(11, cohort.at(outcome + "/worsened/count").asInt());
      assertEquals(10, cohort.at(outcome + "/missing").asInt());
      assertEquals(45, cohort.at(outcome + "/retained/count").asInt());
      assertEquals(24 / 55.0, cohort.at(outcome + "/responders30/share").asDouble(), 1e-12);
      assertEquals(
          Wilson.of(24, 55).low95(), cohort.at(outcome + "/responders30/low95").asDouble());
    }
    assertEquals(43, cohort.at("/outcomes/2/n").asInt());
    assertEquals(12, cohort.at("/outcomes/2/improved/count").asInt());
    assertEquals(11, cohort.at("/outcomes/2/worsened/count").asInt());
    assertEquals(10, cohort.at("/outcomes/2/missing").asInt());
    assertTrue(cohort.at("/outcomes/2/responders30").isNull());
    assertEquals(0.606, cohort.at("/beside/0/article/share").asDouble());
    assertTrue(cohort.at("/beside/0/clinic").isNull());
    people.forEach(one -> assertFalse(cohort.toString().contains(one.toString())));

    // When one withdraws: nothing this week, nothing next week; when three have: a new release.
    Log.send(consent(responders.get(0), 2));
    awaitConsents(1);
    assertEquals(cohort, Reads.ok(TestTokens.clinician(clinician), "/cohorts/" + program));
    CohortService.Seen next = service.seen(clinic, program, null, today.plusWeeks(1));
    assertEquals(55, next.figures().enrolled());
    assertEquals(asOf, next.asOf());
    Log.send(consent(responders.get(1), 2), consent(responders.get(2), 2));
    awaitConsents(3);
    assertEquals(55, service.seen(clinic, program, null, today.plusWeeks(1)).figures().enrolled());
    CohortService.Seen later = service.seen(clinic, program, 2, today.plusWeeks(2));
    assertEquals(52, later.figures().enrolled());
    assertEquals(asOf.plusWeeks(2), later.asOf());
    assertEquals(21, later.figures().outcomes().get(1).cells().get(Cell.RESPONDERS_30));
    // With nine of the pain-only left, their number would follow from the others.
    assertEquals(null, later.figures().outcomes().get(2).n());
    assertEquals(Figures.NONE, service.seen(clinic, program, 1, today).figures());
  }

  @Test
  void administratorsSeeTheirOwnClinicAlone() {
    // Given
    for (int i = 0; i < 12; i++) {
      course(patient(clinic, BOTH), 8, 2, "6.67", "3", 8, 4);
    }
    sendAndSettle();
    UUID own = staff(clinic, StaffChanged.Status.ACTIVE);
    UUID other = staff("elsewhere-" + clinic, StaffChanged.Status.ACTIVE);
    UUID gone = staff(clinic, StaffChanged.Status.ENDED);
    String path = "/cohorts/" + program;

    // When
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                Reads.get(TestTokens.administrator(own), path).statusCode() == 200
                    && Reads.get(TestTokens.administrator(other), path).statusCode() == 200);

    // Then
    JsonNode seen = Reads.ok(TestTokens.administrator(own), path);
    assertEquals(Reads.ok(TestTokens.clinician(clinician), path), seen);
    assertEquals(12, seen.get("enrolled").asInt());
    JsonNode elsewhere = Reads.ok(TestTokens.administrator(other), path);
    assertEquals("elsewhere-" + clinic, elsewhere.get("clinic").asText());
    assertTrue(elsewhere.get("enrolled").isNull());
    assertEquals(404, Reads.get(TestTokens.administrator(gone), path).statusCode());
    assertEquals(404, Reads.get(TestTokens.administrator(clinician), path).statusCode());
  }

  private static UUID staff(String where, StaffChanged.Status status) {
    UUID person = UUID.randomUUID();
    Log.send(Log.fact(new StaffChanged(person, 1, where, StaffChanged.Role.ADMINISTRATOR, status)));
    return person;
  }

  private void awaitConsents(int withdrawn) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                count(
                        "SELECT count(*) FROM sharing_patient WHERE patient_id = ANY (?)"
                            + " AND consent_revision = 2")
                    == withdrawn);
  }

  @Test
  void smallCohortHasNoFigureAndAnswersAsAnUnknownProgramme() {
    // Given
    for (int i = 0; i < 9; i++) {
      course(patient(clinic, BOTH), 8, 2, "6.67", "3", 8, 4);
    }
    sendAndSettle();
    String token = TestTokens.clinician(clinician);

    // When
    JsonNode small = Reads.ok(token, "/cohorts/" + program);
    JsonNode unknown = Reads.ok(token, "/cohorts/no-such-programme");

    // Then
    assertTrue(small.get("suppressed").asBoolean());
    assertTrue(small.get("enrolled").isNull());
    for (JsonNode outcome : small.get("outcomes")) {
      for (String field :
          List.of("n", "missing", "responders30", "responders50", "worsened", "retained")) {
        assertTrue(outcome.get(field).isNull(), field);
      }
    }
    assertEquals(small.toString().replace(program, "no-such-programme"), unknown.toString());
    assertGuarded(token);
  }

  private void assertGuarded(String token) {
    String path = "/cohorts/" + program;
    assertEquals(404, Reads.get(TestTokens.administrator(clinician), path).statusCode());
    assertEquals(404, Reads.get(TestTokens.clinician(UUID.randomUUID()), path).statusCode());
    assertBad(token, "/cohorts/First%20Week", "programme");
    assertBad(token, path + "?version=0", "version");
    Response spanish =
        given().auth().oauth2(token).header("Accept-Language", "es").get("/api/insights/v1" + path);
    assertEquals("es", spanish.header("Content-Language"));
    assertEquals("no-store", spanish.header("Cache-Control"));
    assertTrue(spanish.jsonPath().getString("how.rules[4]").contains("menos de 10"));
  }

  private static void assertBad(String token, String path, String field) {
    Response response = Reads.get(token, path);
    assertEquals(400, response.statusCode());
    assertEquals(field, response.jsonPath().getString("violations[0].field"));
  }
}

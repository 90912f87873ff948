package org.touchstone.insights;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.local.test.ApiDocument;
import org.touchstone.local.test.ApiDocument.BadParameter;
import org.touchstone.local.test.TestTokens;

/**
 * Every operation with every caller who is not let in and with every kind of bad input. Who may is
 * written down here by hand; what an operation takes is read from the API document.
 */
@QuarkusTest
class AccessMatrixTest {
  private static final String ROOT = "/api/insights/v1";
  private static final List<String> ROLES =
      List.of("patient", "partner", "clinician", "administrator", "demo-loader", "chef");

  /**
   * Operation, roles that may call it, and what it is about: {@code own} of the caller, {@code
   * object} an id that is nothing to another patient, {@code care} a patient who is not there for
   * whom they are not treated by, {@code clinic} figures.
   */
  private static final String MATRIX =
      """
      GET  /me/focus                     patient                  own
      PUT  /me/focus                     patient                  own
      GET  /me/insights                  patient                  own
      GET  /me/outcomes                  patient                  own
      GET  /me/cycle                     patient                  own
      GET  /me/stream                    patient                  stream
      GET  /me/pathway                   patient                  own
      PUT  /me/pathway                   patient                  own
      PUT  /me/pathway/findings/{id}     patient                  own
      GET  /me/trials                    patient                  own
      PUT  /me/trials/{id}               patient                  own
      GET  /me/trials/{id}               patient                  object
      POST /me/trials/{id}/stop          patient                  object
      PUT  /me/trials/{id}/days/{day}    patient                  object
      PUT  /me/trials/proposals/{practice}  patient               own
      GET  /patients/{id}/insights       clinician                care
      GET  /patients/{id}/outcomes       clinician                care
      GET  /patients/{id}/cycle          clinician                care
      GET  /patients/{id}/stream         clinician                care,stream
      GET  /patients/{id}/pathway        clinician                care
      GET  /patients/{id}/trials         clinician                care
      GET  /cohorts/{programme}          clinician,administrator  clinic
      """;

  private static ApiDocument document;
  private static UUID patient;
  private static UUID clinician;
  private static UUID trial;

  record Row(String method, String path, List<String> roles, Set<String> kinds) {
    static Row of(String line) {
      String[] cells = line.trim().split("\\s+", -1);
      return new Row(
          cells[0], cells[1], List.of(cells[2].split(",", -1)), Set.of(cells[3].split(",", -1)));
    }

    boolean is(String kind) {
      return kinds.contains(kind);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Stream<Row> rows() {
    return MATRIX.lines().map(Row::of);
  }

  static Stream<Row> rowsOfCare() {
    return rows().filter(row -> row.is("care"));
  }

  static Stream<Row> rowsWithAnObject() {
    return rows().filter(row -> row.is("object"));
  }

  static Stream<Row> rowsToRead() {
    return rows().filter(row -> row.method().equals("GET") && !row.is("stream"));
  }

  static Stream<Row> rowsWithABody() {
    return rows().filter(row -> row.method().equals("PUT"));
  }

  /** One patient with one trial, in the care of one clinician. */
  @BeforeEach
  void aPatient() {
    if (document == null) {
      document = ApiDocument.of(given().get("/q/openapi?format=json").asString());
      patient = UUID.randomUUID();
      clinician = UUID.randomUUID();
      trial = UUID.randomUUID();
      Log.send(Log.sharing(patient, Set.of(clinician), 1, Category.values()));
      Reads.awaitCare(clinician, patient, "insights");
      as("patient")
          .contentType("application/json")
          .body("{\"practice\":\"hug\",\"outcome\":\"pain\",\"pairs\":6,\"zone\":\"UTC\"}")
          .put(ROOT + "/me/trials/" + trial)
          .then()
          .statusCode(201);
    }
  }

  @Test
  void hasARowForEveryOperation() {
    // When
    List<String> operations = document.operations();

    // Then
    assertEquals(
        new TreeSet<>(operations),
        rows()
            .map(row -> row.method() + " " + ROOT + row.path())
            .collect(Collectors.toCollection(TreeSet::new)));
    rows()
        .forEach(
            row ->
                assertEquals(row.method().equals("PUT"), operation(row).hasBody(), row::toString));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void needsAGoodToken(Row row) {
    String role = row.roles().get(0);
    for (String token :
        List.of(
            "not-a-token",
            TestTokens.expired(patient, role),
            TestTokens.wrongAudience(patient, role),
            TestTokens.forged(patient, role),
            TestTokens.unsigned(patient, role))) {
      // When
      Response answer = call(row, given().auth().oauth2(token), patient);

      // Then
      assertRefused(answer, 401, "unauthorized");
    }
    assertRefused(call(row, given(), patient), 401, "unauthorized");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void needsTheRole(Row row) {
    for (String role : ROLES) {
      if (!row.roles().contains(role)) {
        // When
        UUID caller = row.is("care") ? clinician : patient;
        Response answer = call(row, given().auth().oauth2(TestTokens.token(caller, role)), patient);

        // Then
        assertRefused(answer, 403, "forbidden");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rowsToRead")
  void letsInWhoMay(Row row) {
    // When
    Response answer = call(row, as(row.roles().get(0)), patient);

    // Then
    assertEquals(200, answer.statusCode(), answer::asString);
  }

  @ParameterizedTest
  @MethodSource("rowsOfCare")
  void hasNoPatientOfOthers(Row row) {
    // Given
    RequestSpecification stranger = given().auth().oauth2(TestTokens.clinician(UUID.randomUUID()));
    UUID unknown = UUID.randomUUID();

    // When
    Response foreign = call(row, stranger, patient);

    // Then
    assertRefused(foreign, 404, "not-found");
    assertEquals(
        call(row, as("clinician"), unknown).asString(),
        foreign.asString().replace(patient.toString(), unknown.toString()));
  }

  @ParameterizedTest
  @MethodSource("rowsWithAnObject")
  void hasNoObjectOfAnotherPatient(Row row) {
    // Given
    String before = as("patient").get(ROOT + "/me/trials/" + trial).asString();
    RequestSpecification other = given().auth().oauth2(TestTokens.patient(UUID.randomUUID()));

    // When
    Response answer = call(row, other, patient);

    // Then
    assertRefused(answer, 404, "not-found");
    assertEquals(before, as("patient").get(ROOT + "/me/trials/" + trial).asString());
  }

  @ParameterizedTest
  @MethodSource("rowsWithABody")
  void needsAJsonObject(Row row) {
    for (String body : operation(row).noBodies()) {
      // When
      Response answer = send(row, body);

      // Then
      assertEquals(400, answer.statusCode(), body);
      assertFalse(faults(answer).isEmpty(), body);
    }
  }

  @ParameterizedTest
  @MethodSource("rowsWithABody")
  void namesTheFieldAtFault(Row row) {
    assertNamed(row, operation(row).bodiesAtFault());
    assertNamed(row, operation(row).bodiesWithout());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesTheParameterAtFault(Row row) {
    for (BadParameter bad : operation(row).badParameters()) {
      // When
      String path = row.path().replace("{" + bad.name() + "}", bad.value());
      String query = bad.query() ? "?" + bad.name() + "=" + bad.value() : "";
      Row broken = new Row(row.method(), path, row.roles(), row.kinds());
      Response answer = call(row, as(row.roles().get(0)), address(broken, patient) + query);

      // Then
      assertEquals(400, answer.statusCode(), bad::toString);
      assertTrue(faults(answer).contains(bad.name()), bad::toString);
    }
  }

  private static void assertNamed(Row row, Map<String, String> bodies) {
    bodies.forEach(
        (field, body) -> {
          // When
          Response answer = send(row, body);

          // Then
          assertEquals(400, answer.statusCode(), body);
          assertTrue(faults(answer).stream().anyMatch(fault -> fault.startsWith(field)), body);
        });
  }

  private static void assertRefused(Response answer, int status, String problem) {
    assertEquals(status, answer.statusCode(), answer::asString);
    assertTrue(answer.contentType().startsWith("application/problem+json"));
    assertEquals("/problems/" + problem, answer.path("type"));
  }

  private static List<String> faults(Response answer) {
    assertTrue(answer.contentType().startsWith("application/problem+json"));
    return answer.path("violations.field");
  }

  private static RequestSpecification as(String role) {
    UUID caller = role.equals("patient") ? patient : clinician;
    return given().auth().oauth2(TestTokens.token(caller, role));
  }

  private static ApiDocument.Operation operation(Row row) {
    return document.operation(row.method(), ROOT + row.path());
  }

  /** Calls an operation on what is a patient's, with its first example. */
  private static Response call(Row row, RequestSpecification caller, UUID whose) {
    return call(row, caller, address(row, whose));
  }

  private static Response call(Row row, RequestSpecification caller, String address) {
    RequestSpecification request =
        operation(row).hasBody() ? caller.contentType("application/json").body(body(row)) : caller;
    return request.request(row.method(), address);
  }

  private static String body(Row row) {
    return row.path().endsWith("/days/{day}") ? "{\"done\":true}" : operation(row).example();
  }

  /** Sends a body as somebody who may call the operation. */
  private static Response send(Row row, String body) {
    return as(row.roles().get(0))
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .request(row.method(), address(row, patient));
  }

  private static String address(Row row, UUID whose) {
    return ROOT
        + row.path()
            .replace("/patients/{id}", "/patients/" + whose)
            .replace("/findings/{id}", "/findings/any")
            .replace("{id}", trial.toString())
            .replace("{day}", "2026-11-22")
            .replace("{practice}", "hug")
            .replace("{programme}", "first-week");
  }
}

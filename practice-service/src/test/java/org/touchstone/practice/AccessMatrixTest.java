package org.touchstone.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.AccessMatrix.Row;

/** Every operation with every caller who is not let in, and with each who is. */
@QuarkusTest
class AccessMatrixTest extends MatrixCalls {
  /** By role. */
  private static final Map<String, List<String>> BAD_TOKENS = new HashMap<>();

  @Test
  void hasARowForEveryOperation() {
    // When
    List<String> operations = document().operations();

    // Then
    assertThat(AccessMatrix.rows().map(row -> row.method() + " " + AccessMatrix.ROOT + row.path()))
        .containsExactlyInAnyOrderElementsOf(operations);
    assertThat(AccessMatrix.rowsWithABody())
        .containsExactlyElementsOf(
            AccessMatrix.rows().filter(row -> operation(row).hasBody()).toList());
  }

  @ParameterizedTest
  @MethodSource("org.touchstone.practice.AccessMatrix#closedRows")
  void needsAGoodToken(Row row) {
    // Given
    long before = tables.rows(world.patient());
    for (String token :
        BAD_TOKENS.computeIfAbsent(row.roles().get(0), AccessMatrixTest::badTokens)) {
      // When
      Response answer = call(row, token.isEmpty() ? given() : Api.with(token), world.patient());

      // Then
      refused(answer, 401, "unauthorized");
    }
    assertThat(tables.rows(world.patient())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("org.touchstone.practice.AccessMatrix#rowsOfSomeRoles")
  void needsTheRole(Row row) {
    // Given
    long before = tables.rows(world.patient());
    for (String role : (AccessMatrix.ANYBODY + ",chef").split(",", -1)) {
      if (!row.roles().contains(role)) {
        // When
        UUID caller = row.is("care") ? world.clinician() : world.patient();
        Response answer = call(row, Api.with(TestTokens.token(caller, role)), world.patient());

        // Then
        refused(answer, 403, "forbidden");
      }
    }
    assertThat(tables.rows(world.patient())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("org.touchstone.practice.AccessMatrix#admissions")
  void letsInWhoMay(Row row, String role) {
    // Given
    if (!row.method().equals("GET")) {
      world = aWorld(plant -> plant.kind().equals(row.kind()));
    }

    // When
    Response answer = call(row, as(role), world.patient());

    // Then
    if (row.method().equals("GET")) {
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    } else {
      // A state may be in the way, such as an enrolment that runs and cannot be resumed.
      assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201, 204, 409);
    }
  }

  @ParameterizedTest
  @MethodSource("org.touchstone.practice.AccessMatrix#rowsWithStrangers")
  void hasNothingForStrangers(Row row) {
    // Given
    List<Response> answers = new ArrayList<>();

    // When
    if (row.is("pair")) {
      answers.add(call(row, Api.with(TestTokens.partner(world.other())), world.patient()));
    }
    if (row.is("care")) {
      UUID elsewhere = UUID.randomUUID();
      tables.employ(elsewhere, "elsewhere");
      answers.add(call(row, Api.asClinician(elsewhere), world.patient()));
      answers.add(call(row, Api.asClinician(world.colleague()), world.patient()));
      answers.add(call(row, Api.asClinician(world.clinician()), UUID.randomUUID()));
    }

    // Then
    for (Response answer : answers) {
      refused(answer, 404, "not-found");
      assertThat(withoutPath(answer)).isEqualTo(withoutPath(answers.get(0)));
    }
    if (row.is("clinic")) {
      refused(
          call(row, Api.with(TestTokens.administrator(world.other())), world.patient()),
          403,
          "forbidden");
    }
  }

  @ParameterizedTest
  @MethodSource("org.touchstone.practice.AccessMatrix#rowsWithAnObject")
  void hasNoObjectOfAnotherPatient(Row row) {
    // Given
    boolean creates = row.method().equals("PUT") && !row.path().endsWith("/tailoring");
    if (creates) {
      // The same id is then another thing of the other's.
      world = aWorld(plant -> plant.kind().equals(row.kind()));
    }
    String before = thePatients(row.kind());
    boolean changes = operation(row).takes("revision");

    // When
    RequestSpecification caller =
        row.is("care") ? Api.asClinician(world.clinician()) : Api.as(world.other());
    String address = address(row, world.other()) + (changes ? "?revision=1" : "");
    Response answer = call(row, caller, address);

    // Then
    if (row.is("silent")) {
      assertThat(answer.statusCode()).isEqualTo(204);
    } else if (!creates || changes) {
      refused(answer, 404, "not-found");
    }
    assertThat(answer.asString()).doesNotContain(world.secret());
    assertThat(thePatients(row.kind())).isEqualTo(before);
  }

  @Test
  void answersAPatientWithNothingOfAnothers() {
    // Given
    List<String> told = new ArrayList<>();
    for (Row row :
        AccessMatrix.rows().filter(r -> r.method().equals("GET") && !r.is("object")).toList()) {
      if (row.is("own") || row.is("care")) {
        RequestSpecification caller =
            row.is("care") ? Api.asClinician(world.clinician()) : Api.as(world.patient());
        RequestSpecification same =
            row.is("care") ? Api.asClinician(world.clinician()) : Api.as(world.other());

        // When
        String own = call(row, caller, world.patient()).asString();
        String others = call(row, same, world.other()).asString();

        // Then
        if (world.hasTraces(own)) {
          told.add(row.path());
        }
        assertThat(world.hasTraces(others)).as(row.toString()).isFalse();
      }
    }
    assertThat(told)
        .contains(
            "me/diary",
            "me/menu",
            "me/cards",
            "me/instrument-responses",
            "me/laboratory-values",
            "me/enrolments",
            "patients/{id}/diary",
            "patients/{id}/menu",
            "patients/{id}/instrument-responses",
            "patients/{id}/laboratory-values",
            "patients/{id}/enrolments");
  }

  /** What the patient has of a kind. */
  private String thePatients(String kind) {
    boolean isEntry = List.of("pain-entries", "mood-entries", "sessions").contains(kind);
    return as("patient").get(Api.ME + (isEntry ? "diary" : kind)).asString();
  }

  private static List<String> badTokens(String role) {
    UUID caller = UUID.randomUUID();
    return List.of(
        "",
        "not-a-token",
        TestTokens.expired(caller, role),
        TestTokens.wrongAudience(caller, role),
        TestTokens.forged(caller, role),
        TestTokens.unsigned(caller, role));
  }

  private static void refused(Response answer, int status, String problem) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.asString()).contains("\"type\":\"/problems/" + problem + "\"");
  }

  private static String withoutPath(Response answer) {
    return answer.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
  }
}

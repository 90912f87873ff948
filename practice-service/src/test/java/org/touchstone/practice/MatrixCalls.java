package org.touchstone.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.practice.AccessMatrix.ROOT;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.touchstone.contracts.event.Category;
import org.touchstone.local.test.ApiDocument;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.AccessMatrix.Row;
import org.touchstone.practice.together.Together;

/** Calls the operations of the matrix in a clinic that has one thing of each kind. */
abstract class MatrixCalls {
  private static final Pattern FAULT = Pattern.compile("\"field\":\"([^\"]*)\"");
  private static final String NOW = "2026-11-22T12:00:00Z";
  private static final String CHECK_IN = "{'zone':'UTC','feeling':5}";

  private static ApiDocument document;

  /** For calls that read or are refused. */
  private static World untouched;

  @Inject Tables tables;
  @Inject TestClock clock;
  @Inject Together together;

  World world;

  /** People of a clinic, and the id and the words of what is the patient's. */
  record World(
      String clinic,
      UUID patient,
      UUID other,
      UUID partner,
      UUID clinician,
      UUID colleague,
      UUID administrator,
      UUID object,
      String secret) {
    static World some() {
      return new World(
          "matrix-" + UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          "secret-" + UUID.randomUUID());
    }

    /** A code of its own, in small letters. */
    String code() {
      return object
          .toString()
          .replace("-", "")
          .chars()
          .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
          .collect(Collectors.joining());
    }

    boolean hasTraces(String text) {
      return Stream.of(secret, object, patient).anyMatch(trace -> text.contains(trace.toString()));
    }
  }

  /** Something that is put there before a test. */
  record Plant(String role, String path, String body) {
    Plant {
      body = body.replace('\'', '"');
    }

    String kind() {
      return AccessMatrix.kindOf(path);
    }
  }

  @BeforeEach
  void aClinic() {
    clock.set(NOW);
    if (document == null) {
      document = ApiDocument.of(given().get("/q/openapi?format=json").asString());
      untouched = aWorld(plant -> true);
    }
    world = untouched;
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  static ApiDocument document() {
    return document;
  }

  /** Everybody at their places, and what is wanted of the things that can be there. */
  World aWorld(Predicate<Plant> wanted) {
    world = World.some();
    List<Category> everything =
        Stream.of(Category.values()).filter(category -> category != Category.UNKNOWN).toList();
    for (UUID each : List.of(world.patient(), world.other())) {
      tables.share(each, world.clinician(), everything);
      tables.enrol(each, world.clinic());
    }
    for (UUID staff : List.of(world.clinician(), world.colleague(), world.administrator())) {
      tables.employ(staff, world.clinic());
    }
    together.pair(world.patient(), world.partner(), everything.toArray(Category[]::new));
    plants().filter(wanted).forEach(this::put);
    return world;
  }

  /** One thing of each kind of the patient's, and the drafts of the clinic. */
  private Stream<Plant> plants() {
    String note = ",'note':'" + world.secret() + "'";
    String patients = "patients/" + world.patient() + "/";
    return Stream.concat(
        Stream.of(
            own("pain-entries", at("'intensity':6" + note)),
            own("mood-entries", at("'mood':6")),
            own("sessions", at("'practice':'hug','minutes':1" + note)),
            own("instrument-responses", at("'instrument':'peg','version':1,'answers':{'pain':1}")),
            own("cards", "{'kind':'break','to':'none','text':'" + world.secret() + "'}"),
            own(
                "menu/items",
                "{'column':'physical','possibleAtPain':6,'shared':true,'title':'"
                    + world.secret()
                    + "'}"),
            new Plant("patient", "me/check-ins/2026-W47", CHECK_IN),
            new Plant("partner", "me/check-ins/2026-W47", CHECK_IN),
            new Plant(
                "clinician",
                patients + "laboratory-values/" + world.object(),
                "{'takenOn':'2026-01-20','code':'crp','value':4.2,'unit':'mg/L'}"),
            new Plant(
                "clinician",
                patients + "enrolments/" + world.object(),
                "{'programme':'first-week','startsOn':'2026-11-22','zone':'UTC'}")),
        AccessMatrix.rows()
            .filter(row -> row.method().equals("PUT") && row.path().endsWith("/draft"))
            .map(
                row ->
                    new Plant(
                        "administrator",
                        address(row, world.patient()).substring(ROOT.length()),
                        operation(row).example())));
  }

  private Plant own(String kind, String body) {
    return new Plant("patient", "me/" + kind + "/" + world.object(), body);
  }

  private void put(Plant plant) {
    as(plant.role())
        .contentType("application/json")
        .body(plant.body())
        .put(ROOT + plant.path())
        .then()
        .statusCode(201);
  }

  private static String at(String values) {
    return Api.entry("2026-11-22T08:00:00Z", "UTC", values);
  }

  RequestSpecification as(String role) {
    UUID caller =
        switch (role) {
          case "patient" -> world.patient();
          case "partner" -> world.partner();
          case "clinician" -> world.clinician();
          case "administrator" -> world.administrator();
          default -> UUID.randomUUID();
        };
    return Api.with(TestTokens.token(caller, role));
  }

  ApiDocument.Operation operation(Row row) {
    return document.operation(row.method(), ROOT + row.path());
  }

  /** Calls an operation on what is a patient's, with its first example. */
  Response call(Row row, RequestSpecification caller, UUID whose) {
    String query = row.path().endsWith("/publish") ? "?revision=1" : "";
    return call(row, caller, address(row, whose) + query);
  }

  Response call(Row row, RequestSpecification caller, String address) {
    ApiDocument.Operation operation = operation(row);
    RequestSpecification request =
        operation.hasBody()
            ? caller.contentType("application/json").body(operation.example())
            : caller;
    return request.request(row.method(), address);
  }

  /** Sends a body as somebody who may call the operation. */
  Response send(Row row, String body) {
    return as(row.roles().get(0))
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .request(row.method(), address(row, world.patient()));
  }

  String address(Row row, UUID whose) {
    return ROOT
        + row.path()
            .replace("references/{id}", "references/finn_2018")
            .replace("lessons/{code}", "lessons/the-cycle")
            .replaceAll("(?<=programmes/)[{]code[}](?=/(draft|publish))", "of-ours")
            .replace("programmes/{code}", "programmes/first-week")
            .replaceAll("(?<=practices/)[{]code[}](?=/(draft|publish))", world.code())
            .replace("practices/{code}", "practices/hug")
            .replace("{country}", "ES")
            .replace("{day}", "2026-11-22")
            .replace("{daypart}", "morning")
            .replace("{week}", "2026-W47")
            .replace("{practice}", "hug")
            .replace("patients/{id}", "patients/" + whose)
            .replaceAll("[{](id|item|value|enrolment)[}]", world.object().toString());
  }

  static List<String> faults(Response answer) {
    assertThat(answer.contentType()).startsWith("application/problem+json");
    return FAULT.matcher(answer.asString()).results().map(fault -> fault.group(1)).toList();
  }
}

package org.touchstone.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.local.test.ApiDocument;
import org.touchstone.local.test.ApiDocument.BadParameter;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.together.Together;

/**
 * Every operation with every caller who is not let in and with every kind of bad input. Who may is
 * written down here by hand; what an operation takes is read from the API document.
 */
@QuarkusTest
class AccessMatrixTest {
  private static final String ROOT = "/api/practice/v1/";
  private static final String ANYBODY = "patient,partner,clinician,administrator,demo-loader";
  private static final Pattern FAULT = Pattern.compile("\"field\":\"([^\"]*)\"");
  private static final String NOW = "2026-11-22T12:00:00Z";

  /**
   * Operation, roles that may call it, and for whom it has nothing:
   *
   * <ul>
   *   <li>{@code open}: needs no token
   *   <li>{@code own}: another patient reads nothing of what is the caller's
   *   <li>{@code object}: an id of another patient's is not there
   *   <li>{@code silent}: as {@code object}, with the same answer whether it was there or not
   *   <li>{@code pair}: a partner of nobody finds nothing
   *   <li>{@code care}: a patient whom the caller does not treat is not there
   *   <li>{@code clinic}: who works in no clinic may not
   *   <li>{@code content}: the same for everybody of a clinic
   * </ul>
   */
  private static final String MATRIX =
      """
      GET    help-now/{country}                              anybody            open
      GET    practices                                       anybody            content
      GET    practices/{code}                                anybody            content
      GET    practices/{code}/versions                       administrator      clinic
      GET    practices/{code}/draft                          administrator      clinic
      PUT    practices/{code}/draft                          administrator      clinic
      DELETE practices/{code}/draft                          administrator      clinic
      POST   practices/{code}/publish                        administrator      clinic
      PUT    practices/{code}/retirement                     administrator      clinic
      DELETE practices/{code}/retirement                     administrator      clinic
      GET    regions                                         anybody            content
      GET    references                                      anybody            content
      GET    references/{id}                                 anybody            content
      GET    lessons                                         anybody            content
      GET    lessons/{code}                                  anybody            content
      GET    instruments                                     anybody            content
      GET    programmes                                      anybody            content
      GET    programmes/{code}                               anybody            content
      GET    programmes/{code}/draft                         administrator      clinic
      PUT    programmes/{code}/draft                         administrator      clinic
      DELETE programmes/{code}/draft                         administrator      clinic
      POST   programmes/{code}/publish                       administrator      clinic
      PUT    me/pain-entries/{id}                            patient            own,object
      GET    me/pain-entries/{id}                            patient            own,object
      DELETE me/pain-entries/{id}                            patient            own,object
      PUT    me/mood-entries/{id}                            patient            own,object
      GET    me/mood-entries/{id}                            patient            own,object
      DELETE me/mood-entries/{id}                            patient            own,object
      PUT    me/sessions/{id}                                patient            own,object
      GET    me/sessions/{id}                                patient            own,object
      DELETE me/sessions/{id}                                patient            own,object
      GET    me/diary                                        patient            own
      POST   me/diary/import                                 patient            own
      GET    me/moments                                      patient            own
      GET    me/instruments/due                              patient            own
      GET    me/instrument-responses                         patient            own
      PUT    me/instrument-responses/{id}                    patient            own,object
      GET    me/instrument-responses/{id}                    patient            own,object
      DELETE me/instrument-responses/{id}                    patient            own,object
      GET    me/laboratory-values                            patient            own
      GET    me/enrolments                                   patient            own
      GET    me/plan                                         patient            own
      PUT    me/plan/{day}/{daypart}                         patient            own
      GET    me/plan/not-for-me                              patient            own
      DELETE me/plan/not-for-me/{practice}                   patient            own
      GET    me/menu                                         patient            own
      PUT    me/menu                                         patient            own
      GET    me/menu/starters                                patient            own
      GET    me/menu/items/{id}                              patient            own,object
      PUT    me/menu/items/{id}                              patient            own,object
      DELETE me/menu/items/{id}                              patient            own,silent
      PUT    me/menu/shelf                                   patient,partner    own
      GET    me/menu/marks                                   patient,partner    own,pair
      PUT    me/menu/marks/{item}                            patient,partner    own,pair,object
      GET    me/menu/mutual                                  patient,partner    own,pair
      GET    me/shared-menu                                  partner            pair
      GET    me/touch                                        patient            own
      PUT    me/touch                                        patient            own
      GET    me/shared-touch                                 partner            pair
      GET    me/cards                                        patient            own
      GET    me/cards/{id}                                   patient            own,object
      PUT    me/cards/{id}                                   patient            own,object
      DELETE me/cards/{id}                                   patient            own,silent
      GET    me/check-ins                                    patient,partner    own,pair
      GET    me/check-ins/{week}                             patient,partner    own,pair
      PUT    me/check-ins/{week}                             patient,partner    own,pair
      DELETE me/check-ins/{week}                             patient,partner    own,pair
      POST   me/check-ins/{week}/reveal                      patient,partner    own,pair
      DELETE me/check-ins/{week}/reveal                      patient,partner    own,pair
      GET    patients/{id}/diary                             clinician          care
      GET    patients/{id}/menu                              clinician          care
      GET    patients/{id}/check-ins                         clinician          care
      GET    patients/{id}/instrument-responses              clinician          care
      GET    patients/{id}/laboratory-values                 clinician          care
      PUT    patients/{id}/laboratory-values/{value}         clinician          care,object
      DELETE patients/{id}/laboratory-values/{value}         clinician          care,object
      GET    patients/{id}/enrolments                        clinician          care
      PUT    patients/{id}/enrolments/{enrolment}            clinician          care,object
      PUT    patients/{id}/enrolments/{enrolment}/tailoring  clinician          care,object
      POST   patients/{id}/enrolments/{enrolment}/pause      clinician          care,object
      POST   patients/{id}/enrolments/{enrolment}/resume     clinician          care,object
      POST   patients/{id}/enrolments/{enrolment}/stop       clinician          care,object
      """;

  private static final String CHECK_IN = "{'zone':'UTC','feeling':5}";

  /** By role. */
  private static final Map<String, List<String>> BAD_TOKENS = new HashMap<>();

  private static ApiDocument document;

  /** For calls that read or are refused. */
  private static World untouched;

  @Inject Tables tables;
  @Inject TestClock clock;
  @Inject Together together;

  private World world;

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
      return kindOf(path);
    }
  }

  record Row(String method, String path, List<String> roles, Set<String> kinds) {
    static Row of(String line) {
      String[] cells = line.trim().split("\\s+", -1);
      String roles = cells[2].equals("anybody") ? ANYBODY : cells[2];
      return new Row(
          cells[0], cells[1], List.of(roles.split(",", -1)), Set.of(cells[3].split(",", -1)));
    }

    boolean is(String kind) {
      return kinds.contains(kind);
    }

    String kind() {
      return kindOf(path);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** What a path is about, such as {@code menu}. */
  private static String kindOf(String path) {
    return path.replaceFirst("^(me|patients/[^/]+)/", "").replaceFirst("/.*", "");
  }

  static Stream<Row> rows() {
    return MATRIX.lines().map(Row::of);
  }

  static Stream<Row> closedRows() {
    return rows().filter(row -> !row.is("open"));
  }

  static Stream<Row> rowsOfSomeRoles() {
    return rows().filter(row -> !String.join(",", row.roles()).equals(ANYBODY));
  }

  static Stream<Row> rowsWithStrangers() {
    return rows().filter(row -> row.is("pair") || row.is("care") || row.is("clinic"));
  }

  static Stream<Row> rowsWithAnObject() {
    return rows().filter(row -> row.is("object") || row.is("silent"));
  }

  /** Rows with a body, which the API document confirms. */
  static Stream<Row> rowsWithABody() {
    return rows().filter(row -> row.method().equals("PUT") || row.path().endsWith("/import"));
  }

  static Stream<Arguments> admissions() {
    return rows().flatMap(row -> row.roles().stream().map(role -> Arguments.of(row, role)));
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

  @Test
  void hasARowForEveryOperation() {
    // When
    List<String> operations = document.operations();

    // Then
    assertThat(rows().map(row -> row.method() + " " + ROOT + row.path()))
        .containsExactlyInAnyOrderElementsOf(operations);
    assertThat(rowsWithABody())
        .containsExactlyElementsOf(rows().filter(row -> operation(row).hasBody()).toList());
  }

  @ParameterizedTest
  @MethodSource("closedRows")
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
  @MethodSource("rowsOfSomeRoles")
  void needsTheRole(Row row) {
    // Given
    long before = tables.rows(world.patient());
    for (String role : (ANYBODY + ",chef").split(",", -1)) {
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
  @MethodSource("admissions")
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
  @MethodSource("rowsWithStrangers")
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
  @MethodSource("rowsWithAnObject")
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
    for (Row row : rows().filter(r -> r.method().equals("GET") && !r.is("object")).toList()) {
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

  @ParameterizedTest
  @MethodSource("rowsWithABody")
  void needsAJsonObject(Row row) {
    // Given
    long before = tables.rows(world.patient());
    for (String body : operation(row).noBodies()) {
      // When
      Response answer = send(row, body);

      // Then
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(faults(answer)).as(body).isNotEmpty();
    }
    assertThat(tables.rows(world.patient())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("rowsWithABody")
  void namesTheFieldAtFault(Row row) {
    // Given
    long before = tables.rows(world.patient());
    operation(row)
        .bodiesAtFault()
        .forEach(
            (field, body) -> {
              // When
              Response answer = send(row, body);

              // Then
              assertThat(answer.statusCode()).as(body).isEqualTo(400);
              assertThat(faults(answer)).as(body).anyMatch(fault -> fault.startsWith(field));
            });
    assertThat(tables.rows(world.patient())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("rowsWithABody")
  void namesTheFieldThatIsNeeded(Row row) {
    // Given
    long before = tables.rows(world.patient());
    operation(row)
        .bodiesWithout()
        .forEach(
            (field, body) -> {
              // When
              Response answer = send(row, body);

              // Then
              assertThat(answer.statusCode()).as(body).isEqualTo(400);
              assertThat(faults(answer)).as(body).anyMatch(fault -> fault.startsWith(field));
            });
    assertThat(tables.rows(world.patient())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesTheParameterAtFault(Row row) {
    // Given
    long before = tables.rows(world.patient());
    for (BadParameter bad : operation(row).badParameters()) {
      // When
      String path = row.path().replace("{" + bad.name() + "}", bad.value());
      String query = bad.query() ? "?" + bad.name() + "=" + bad.value() : "";
      Row broken = new Row(row.method(), path, row.roles(), row.kinds());
      Response answer = call(row, as(row.roles().get(0)), address(broken, world.patient()) + query);

      // Then
      assertThat(answer.statusCode()).as(bad.toString()).isEqualTo(400);
      assertThat(faults(answer)).as(bad.toString()).contains(bad.name());
    }
    assertThat(tables.rows(world.patient())).isEqualTo(before);
  }

  /** Everybody at their places, and what is wanted of the things that can be there. */
  private World aWorld(Predicate<Plant> wanted) {
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
        rows()
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

  /** What the patient has of a kind. */
  private String thePatients(String kind) {
    boolean isEntry = List.of("pain-entries", "mood-entries", "sessions").contains(kind);
    return as("patient").get(Api.ME + (isEntry ? "diary" : kind)).asString();
  }

  private RequestSpecification as(String role) {
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

  private ApiDocument.Operation operation(Row row) {
    return document.operation(row.method(), ROOT + row.path());
  }

  /** Calls an operation on what is a patient's, with its first example. */
  private Response call(Row row, RequestSpecification caller, UUID whose) {
    String query = row.path().endsWith("/publish") ? "?revision=1" : "";
    return call(row, caller, address(row, whose) + query);
  }

  private Response call(Row row, RequestSpecification caller, String address) {
    ApiDocument.Operation operation = operation(row);
    RequestSpecification request =
        operation.hasBody()
            ? caller.contentType("application/json").body(operation.example())
            : caller;
    return request.request(row.method(), address);
  }

  /** Sends a body as somebody who may call the operation. */
  private Response send(Row row, String body) {
    return as(row.roles().get(0))
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .request(row.method(), address(row, world.patient()));
  }

  private String address(Row row, UUID whose) {
    return ROOT
        + row.path()
            .replace("references/{id}", "references/finn_2018")
            .replace("lessons/{code}", "lessons/the-cycle")
            .replaceAll("(?<=programmes/)[{]code[}](?=/)", "of-ours")
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

  private static List<String> faults(Response answer) {
    assertThat(answer.contentType()).startsWith("application/problem+json");
    return FAULT.matcher(answer.asString()).results().map(fault -> fault.group(1)).toList();
  }
}

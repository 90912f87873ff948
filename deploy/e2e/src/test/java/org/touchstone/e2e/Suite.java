package org.touchstone.e2e;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.touchstone.local.LocalStack;
import org.touchstone.local.StackOptions;

/** The running suite, and people who use it. Started once, shared by all tests. */
final class Suite {
  private static final LocalStack STACK = start();
  private static final Duration EVENTS = Duration.ofSeconds(30);
  private static final Map<String, String> CLINICIANS =
      Map.of("north", "clinician1", "south", "clinician2");
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  /** A patient made for one test: nobody else writes to this diary. */
  record Patient(String username, String password, UUID patientId) {
    String token() {
      return Suite.token(username);
    }
  }

  static LocalStack stack() {
    return STACK;
  }

  static String gateway() {
    return STACK.gatewayUrl();
  }

  /** An access token of a demo account, got with its password and kept. */
  static String token(String username) {
    return TOKENS.computeIfAbsent(
        username,
        name ->
            given()
                .baseUri(STACK.keycloakUrl())
                .formParam("grant_type", "password")
                .formParam("client_id", "touchstone-demo")
                .formParam("username", name)
                .formParam("password", "demo")
                .post("/realms/touchstone/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token"));
  }

  /** A request through the gateway as a demo account. */
  static RequestSpecification as(String username) {
    return with(token(username));
  }

  /** A request through the gateway with a token. */
  static RequestSpecification with(String token) {
    return anonymous().auth().oauth2(token);
  }

  /** A request through the gateway without a token. */
  static RequestSpecification anonymous() {
    return given().baseUri(gateway()).contentType(ContentType.JSON);
  }

  /** The account's id. */
  static UUID id(String username) {
    return UUID.fromString(
        as(username).get("/api/patient/v1/me").then().statusCode(200).extract().path("id"));
  }

  /**
   * New patients of the clinic north, who share everything with its clinician. Returns when the
   * services that keep their own picture of care teams and consent know of them.
   */
  static List<Patient> newPatients(int count) {
    return newPatients("north", count);
  }

  /** New patients of a clinic, who share everything with its clinician. */
  static List<Patient> newPatients(String clinic, int count) {
    String loader =
        given()
            .baseUri(STACK.keycloakUrl())
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", "clinic-load")
            .formParam("client_secret", "demo")
            .post("/realms/touchstone/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");
    List<Patient> patients =
        List.of(
            with(loader)
                .body(Map.of("clinic", clinic, "count", count))
                .post("/api/patient/v1/demo/patients")
                .then()
                .statusCode(201)
                .extract()
                .as(Patient[].class));
    for (Patient patient : patients) {
      awaitShared(clinic, "/api/insights/v1/patients/" + patient.patientId() + "/insights");
      awaitShared(clinic, "/api/practice/v1/patients/" + patient.patientId() + "/diary");
    }
    return patients;
  }

  /**
   * What the care team may see comes by events: to the care team first, then category by category.
   */
  private static void awaitShared(String clinic, String path) {
    Eventually.get(
        EVENTS,
        () -> {
          Response answer = as(CLINICIANS.get(clinic)).get(path);
          return answer.statusCode() + " not shared: " + answer.path("notShared");
        },
        "200 not shared: []"::equals);
  }

  static Patient newPatient() {
    return newPatients(1).get(0);
  }

  /** The demo clinic as it is at first; what is there stays as it is. */
  static void loadDemo() throws IOException {
    loadDemo(STACK);
  }

  private static LocalStack start() {
    try {
      Path data = Files.createTempDirectory("touchstone-e2e-");
      LocalStack stack = LocalStack.attachOrStart(() -> StackOptions.onFreePorts(data));
      loadDemo(stack);
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
      return stack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void loadDemo(LocalStack stack) throws IOException {
    Path home = Path.of(System.getProperty("touchstone.home"));
    Process loader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                home.resolve("deploy/demo/target/demo.jar").toString(),
                "--gateway",
                stack.gatewayUrl(),
                "--keycloak",
                stack.keycloakUrl())
            .inheritIO()
            .start();
    try {
      if (!loader.waitFor(5, TimeUnit.MINUTES) || loader.exitValue() != 0) {
        throw new IllegalStateException("the demo clinic could not be loaded");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Suite() {}
}

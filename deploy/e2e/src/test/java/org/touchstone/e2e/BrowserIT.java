package org.touchstone.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.touchstone.e2e.Suite.Patient;
import org.touchstone.local.Database;

/** The two apps in a real Chromium; each check of the scripts in {@code browser} is a test. */
class BrowserIT {
  private static final Path HOME = Path.of(System.getProperty("touchstone.home"));

  /** What a script asks for by its name; see {@code please} of the harness. */
  private static final String NIGHT = "let a night pass";

  @TestFactory
  Stream<DynamicTest> offlineEntryReachesTheOpenPage() throws Exception {
    Patient patient = Suite.newPatient();
    importThirteenDays(patient);
    return checks(
        "spine.mjs",
        Map.of("PATIENT", patient.username(), "PATIENT_ID", patient.patientId().toString()));
  }

  @TestFactory
  Stream<DynamicTest> everyPage() throws Exception {
    return checks("pages.mjs", Map.of("PATIENT_ID", Suite.id("patient1").toString()));
  }

  @TestFactory
  Stream<DynamicTest> twoPeople() throws Exception {
    Patient patient = Suite.newPatient();
    String lastWeek =
        LocalDate.now(ZoneOffset.UTC).minusWeeks(1).format(DateTimeFormatter.ISO_WEEK_DATE);
    Suite.with(patient.token())
        .body(Map.of("zone", "UTC", "worked", "A walk to the sea."))
        .put("/api/practice/v1/me/check-ins/" + lastWeek.substring(0, "2026-W48".length()))
        .then()
        .statusCode(201);
    Suite.as("partner1").delete("/api/patient/v1/me/partner").then().statusCode(204);
    try {
      return checks("together.mjs", Map.of("PATIENT", patient.username(), "PARTNER", "partner1"));
    } finally {
      Suite.loadDemo();
    }
  }

  @TestFactory
  Stream<DynamicTest> catalogueReachesThePatients() throws Exception {
    // The clinic that no other test looks at.
    Patient patient = Suite.newPatients("south", 1).get(0);
    return checks(
        "catalogue.mjs",
        Map.of("PATIENT", patient.username(), "ADMINISTRATOR", "admin2", "CHANGED", "sunset"));
  }

  /** One rated day short of the first same-day insight, with enough days of either kind. */
  private static void importThirteenDays(Patient patient) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<Map<String, Object>> entries =
        IntStream.rangeClosed(1, 13)
            .mapToObj(
                ago ->
                    Map.<String, Object>of(
                        "date",
                        today.minusDays(ago).toString(),
                        "pain",
                        4 + ago * 7 % 5,
                        "distress",
                        3 + ago * 5 % 4,
                        "practices",
                        Map.of("hug", ago % 2 == 0 ? 5 : 0)))
            .toList();
    Suite.with(patient.token())
        .body(Map.of("entries", entries))
        .post("/api/practice/v1/me/diary/import?dryRun=false")
        .then()
        .statusCode(200);
  }

  private static Stream<DynamicTest> checks(String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder node =
        new ProcessBuilder("node", HOME.resolve("deploy/e2e/browser").resolve(script).toString());
    node.environment().put("GATEWAY", Suite.gateway());
    node.environment().put("KEYCLOAK", Suite.stack().keycloakUrl());
    node.environment().put("CHROMIUM", chromium());
    node.environment().put("PICTURES", HOME.resolve("deploy/e2e/target/pictures").toString());
    node.environment().put("TZ", ZoneId.systemDefault().getId());
    node.environment().putAll(environment);
    Process process = node.redirectErrorStream(true).start();
    List<DynamicTest> checks = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        PrintWriter done = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        checks.addAll(check(line));
        if (line.equals("please " + NIGHT)) {
          letANightPass();
          done.println(NIGHT);
        }
      }
    }
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    assertTrue(checks.size() > 1, "the script said nothing");
    return checks.stream();
  }

  /** Marks begin to count once a day: those of the last minutes become those of yesterday. */
  private static void letANightPass() {
    Database practice = Suite.stack().database("practice");
    try (Connection connection =
            DriverManager.getConnection(practice.jdbcUrl(), practice.user(), practice.password());
        PreparedStatement back =
            connection.prepareStatement(
                "UPDATE menu_mark SET since = since - interval '1 day'"
                    + " WHERE since > now() - interval '10 minutes'")) {
      back.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<DynamicTest> check(String line) {
    System.out.println(line);
    if (line.startsWith("ok ")) {
      return List.of(DynamicTest.dynamicTest(line.substring(3), () -> {}));
    }
    if (line.startsWith("not ok ")) {
      String name = line.substring(7).split(":")[0];
      return List.of(DynamicTest.dynamicTest(name, () -> fail(line)));
    }
    return List.of();
  }

  /** The Chromium that {@code deploy/test} found or installed; else Debian's. */
  private static String chromium() {
    return Optional.ofNullable(System.getenv("TOUCHSTONE_CHROMIUM")).orElse("/usr/bin/chromium");
  }
}

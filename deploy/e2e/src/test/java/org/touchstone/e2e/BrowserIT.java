package org.touchstone.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** The two apps in a real Chromium; each check of the scripts in {@code browser} is a test. */
class BrowserIT {
  private static final Path HOME = Path.of(System.getProperty("touchstone.home"));

  @TestFactory
  Stream<DynamicTest> offlineEntryReachesTheOpenPage() throws Exception {
    Patient patient = Suite.newPatient();
    importThirteenDays(patient);
    return checks(
        "spine.mjs",
        Map.of("PATIENT", patient.username(), "PATIENT_ID", patient.patientId().toString()));
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
    node.environment().put("CHROMIUM", chromium());
    node.environment().put("PICTURES", HOME.resolve("deploy/e2e/target/pictures").toString());
    node.environment().put("TZ", ZoneId.systemDefault().getId());
    node.environment().putAll(environment);
    Process process = node.redirectErrorStream(true).start();
    List<DynamicTest> checks = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(line -> checks.addAll(check(line)));
    }
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    assertTrue(checks.size() > 1, "the script said nothing");
    return checks.stream();
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

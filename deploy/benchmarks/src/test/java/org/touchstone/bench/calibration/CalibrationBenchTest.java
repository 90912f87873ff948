package org.touchstone.bench.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchstone.bench.report.Report;

class CalibrationBenchTest {

  @TempDir Path folder;

  @Test
  void everyTruthIsCountedBesideItsReference() throws Exception {
    // Given
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Report report =
        new Report(
            "calibration",
            Instant.parse("2026-11-25T08:30:00Z"),
            new PrintStream(printed, true, StandardCharsets.UTF_8));

    // When
    new CalibrationBench(4, report).run();

    // Then
    String text = printed.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("mood .6, pain .1"), text);
    assertTrue(text.contains("(39.5)"), text);
    JsonNode json = new ObjectMapper().readTree(report.write(folder).toFile());
    assertEquals(4, json.get("diaries").asInt());
    assertEquals(20261125, json.get("seed").asLong());
    assertEquals(19, json.get("sameDay").size());
    assertEquals(8, json.get("nextDay").size());
    assertEquals(4, json.get("driver").size());
    assertEquals(6, json.get("coinFlips").size());
    assertEquals(3, json.get("placeboNextDay").size());
    for (JsonNode row : json.get("sameDay")) {
      assertEquals(4, row.at("/shares/asked").asInt(), row::toString);
    }
    assertEquals(35.0, json.at("/sameDay/1/reference/naiveEver").asDouble());
  }
}

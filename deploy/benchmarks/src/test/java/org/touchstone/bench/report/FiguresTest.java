package org.touchstone.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

  @TempDir Path folder;

  @Test
  void quantilesAreMilliseconds() {
    // Given
    Histogram histogram = Quantiles.histogram();
    for (int millis = 1; millis <= 100; millis++) {
      Quantiles.record(histogram, millis * 1_000_000L);
    }

    // When
    Quantiles quantiles = Quantiles.of(histogram);

    // Then
    assertEquals(100, quantiles.count());
    assertEquals(50, quantiles.p50(), 0.1);
    assertEquals(95, quantiles.p95(), 0.1);
    assertEquals(99, quantiles.p99(), 0.1);
    assertEquals(100, quantiles.max(), 0.1);
  }

  @Test
  void anAnswerThatWasThereBeforeCountsAsNoTime() {
    // Given
    Histogram histogram = Quantiles.histogram();

    // When
    Quantiles.record(histogram, -5_000);

    // Then
    assertEquals(0, Quantiles.of(histogram).max());
  }

  @Test
  void tableAlignsItsColumns() {
    // Given
    Table table = new Table("clients", "entries/s");

    // When
    table.row("8", "412");

    // Then
    assertEquals("  clients  entries/s\n  8              412\n", table.toString());
    assertThrows(IllegalArgumentException.class, () -> table.row("8"));
  }

  @Test
  void reportIsKeptAsJson() throws Exception {
    // Given
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Report report = new Report("entry", Instant.parse("2026-11-22T08:30:00Z"), nowhere);
    report.put("transactionFloorTool", "pgbench");
    report.add("entriesPerSecond", new Rate(8, 412.5, 0, Quantiles.of(Quantiles.histogram())));

    // When
    Path file = report.write(folder.resolve("results"));

    // Then
    assertEquals("entry-20261122-083000.json", file.getFileName().toString());
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    assertEquals("pgbench", json.get("transactionFloorTool").asText());
    assertEquals(412.5, json.at("/entriesPerSecond/0/perSecond").asDouble());
    assertEquals(8, json.at("/entriesPerSecond/0/clients").asInt());
  }
}

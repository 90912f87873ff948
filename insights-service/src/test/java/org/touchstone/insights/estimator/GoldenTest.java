package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The numbers of the reference implementation, to 1e-6 relative to max(1, |v|). */
class GoldenTest {

  private static final List<String> NAMES = GoldenCase.NAMES;
  private static final Set<String> FAMILIES = Set.of("same_day", "next_day", "dose");

  @ParameterizedTest
  @FieldSource("NAMES")
  @DisplayName("every finding of the practices equals the reference")
  void practiceFindings(String name) {
    // Given
    GoldenCase golden = GoldenCase.read(name);
    List<JsonNode> expected = new ArrayList<>();
    for (JsonNode insight : golden.expected().get("insights")) {
      if (FAMILIES.contains(insight.get("family").asText())) {
        expected.add(insight);
      }
    }

    // When
    List<Finding> findings = PracticeInsights.of(golden.diary());

    // Then
    assertEquals(
        expected.stream().map(e -> e.get("id").asText()).toList(),
        findings.stream().map(f -> f.question().id()).toList());
    for (int i = 0; i < findings.size(); i++) {
      check(expected.get(i), findings.get(i));
    }
  }

  private static void check(JsonNode expected, Finding finding) {
    String id = finding.question().id();
    assertEquals(expected.get("n").asInt(), finding.days(), id);
    if (finding.tally() instanceof Tally.WithWithout tally) {
      assertEquals(expected.get("withPractice").asInt(), tally.withPractice(), id);
      assertEquals(expected.get("without").asInt(), tally.without(), id);
    } else if (finding.tally() instanceof Tally.Lengths tally) {
      assertEquals(expected.get("positiveDays").asInt(), tally.positiveDays(), id);
    }
    if (finding instanceof Finding.Estimated estimated) {
      Estimate e = estimated.estimate();
      assertEquals(expected.get("status").asText(), estimated.label().code(), id);
      assertEquals(expected.get("familySize").asInt(), estimated.familySize(), id);
      assertEquals(expected.get("dof").asInt(), e.degreesOfFreedom(), id);
      near(expected, "estimate", e.effect());
      near(expected, "low95", e.range95().low());
      near(expected, "high95", e.range95().high());
      near(expected, "anytimeLow95", e.anytime95().low());
      near(expected, "anytimeHigh95", e.anytime95().high());
      near(expected, "pNegative", e.probabilityNegative());
      near(expected, "logE", e.logE());
      near(expected, "rho", e.autocorrelation());
      if (estimated.rawDifference() != null) {
        near(expected, "rawDifference", estimated.rawDifference());
      }
    } else if (finding instanceof Finding.TooFew tooFew) {
      assertEquals("too_few", expected.get("status").asText(), id);
      assertEquals(expected.get("reason").asText(), tooFew.shortfall().reason(), id);
    }
  }

  private static void near(JsonNode expected, String field, double actual) {
    double value = expected.get(field).asDouble();
    assertEquals(
        value,
        actual,
        1e-6 * Math.max(1, Math.abs(value)),
        () -> expected.get("id").asText() + " " + field);
  }
}

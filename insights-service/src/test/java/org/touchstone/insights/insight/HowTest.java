package org.touchstone.insights.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.touchstone.insights.estimator.DiaryInsights;
import org.touchstone.insights.estimator.Family;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.GoldenCase;

/** Each insight says how it came about, in every language. */
class HowTest {

  static final List<String> NAMES = GoldenCase.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyInsightSaysHowItCameAbout(String name) {
    // Given
    List<Finding> findings = DiaryInsights.of(GoldenCase.read(name).diary());
    Wording english = Wording.in(List.of(Locale.ENGLISH));
    Wording spanish = Wording.in(List.of(new Locale("es")));

    for (Finding finding : findings) {
      // When
      HowView how = HowView.of(finding, english);
      HowView other = HowView.of(finding, spanish);

      // Then
      assertEquals(DiaryInsights.METHOD_VERSION, how.version());
      assertFalse(how.method().isBlank(), finding.id());
      assertFalse(how.wouldChange().isBlank(), finding.id());
      assertEquals(finding.days(), how.daysUsed());
      if (how.daysUsed() > 0) {
        assertNotNull(how.from(), finding.id());
        assertNotNull(how.to(), finding.id());
        assertFalse(how.from().isAfter(how.to()), finding.id());
      }
      assertNotEquals(how.method(), other.method());
      assertNotEquals(how.wouldChange(), other.wouldChange());
      assertEquals(how.from(), other.from());
    }
  }

  @Test
  void goldenDiariesHoldEveryFamily() {
    Set<Family> families = EnumSet.noneOf(Family.class);
    for (String name : NAMES) {
      DiaryInsights.of(GoldenCase.read(name).diary()).forEach(f -> families.add(f.family()));
    }
    assertTrue(families.containsAll(EnumSet.allOf(Family.class)), families.toString());
  }
}

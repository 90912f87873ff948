package org.touchstone.bench.recalculate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.PracticeInsights;

class SyntheticDiaryTest {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

  @Test
  void everyQuestionOfNinetyDaysIsReallyComputed() {
    // When
    List<Finding> findings = PracticeInsights.of(SyntheticDiary.of(90, LAST).diary());

    // Then: three practices, two ratings, three families
    assertEquals(18, findings.size());
    assertTrue(findings.stream().allMatch(Finding.Estimated.class::isInstance));
  }

  @Test
  void hasEveryDay() {
    // When
    SyntheticDiary diary = SyntheticDiary.of(365, LAST);

    // Then
    assertEquals(365, diary.diary().size());
  }
}

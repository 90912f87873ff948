package org.touchstone.bench.recalculate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.insights.estimator.DiaryInsights;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.NetworkFinding;
import org.touchstone.insights.estimator.PracticeFinding;

class SyntheticDiaryTest {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

  @Test
  void everyQuestionOfNinetyDaysIsReallyComputed() {
    // When
    List<Finding> findings = DiaryInsights.of(SyntheticDiary.of(90, LAST).diary());

    // Then: three practices, two ratings, three families; driver, network of five, three about time
    List<Finding> practices =
        findings.stream().filter(PracticeFinding.Estimated.class::isInstance).toList();
    assertEquals(18, practices.size());
    assertEquals(
        List.of("driver", "interconnection", "cycle", "change:pain", "level:pain"),
        findings.stream()
            .filter(finding -> !practices.contains(finding))
            .filter(finding -> !(finding instanceof NetworkFinding.Edge))
            .map(Finding::id)
            .toList());
    assertEquals(10, findings.stream().filter(NetworkFinding.Edge.class::isInstance).count());
  }

  @Test
  void everyQuestionOfTenPracticesIsReallyComputed() {
    // When
    List<Finding> findings = DiaryInsights.of(SyntheticDiary.of(400, 10, LAST).diary());

    // Then
    assertEquals(60, findings.stream().filter(PracticeFinding.Estimated.class::isInstance).count());
  }

  @Test
  void hasEveryDay() {
    // When
    SyntheticDiary diary = SyntheticDiary.of(365, LAST);

    // Then
    assertEquals(365, diary.diary().size());
  }
}

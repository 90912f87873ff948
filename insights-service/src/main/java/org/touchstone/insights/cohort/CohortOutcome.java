package org.touchstone.insights.cohort;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.outcome.OutcomeVerdict;
import org.touchstone.insights.outcome.PainOutcome;
import org.touchstone.insights.outcome.QuestionnaireOutcome;

/** What a programme is measured by, and the category of consent that it needs. */
enum CohortOutcome {
  PAIN_NRS(
      "pain-nrs",
      Category.PAIN,
      List.of(Cell.RESPONDERS_30, Cell.WORSENED, Cell.MISSING, Cell.RESPONDERS_50)),
  PEG(
      "peg",
      Category.PAIN,
      List.of(Cell.RESPONDERS_30, Cell.WORSENED, Cell.MISSING, Cell.RESPONDERS_50)),
  PHQ_4("phq-4", Category.MOOD, List.of(Cell.IMPROVED, Cell.WORSENED, Cell.MISSING));

  private final String id;
  private final Category category;
  private final List<Cell> cells;

  CohortOutcome(String id, Category category, List<Cell> cells) {
    this.id = id;
    this.category = category;
    this.cells = cells;
  }

  String id() {
    return id;
  }

  Category category() {
    return category;
  }

  /** What is counted, the most useful first: what comes later gives way. */
  List<Cell> cells() {
    return cells;
  }

  static Course of(PainOutcome outcome) {
    return of(outcome.verdict(), outcome.responder30(), outcome.responder50());
  }

  static Course of(QuestionnaireOutcome outcome) {
    return of(outcome.verdict(), outcome.responder30(), outcome.responder50());
  }

  private static Course of(
      @Nullable OutcomeVerdict verdict, @Nullable Boolean third, @Nullable Boolean half) {
    if (verdict == null) {
      return Course.MISSING;
    }
    if (Boolean.TRUE.equals(half)) {
      return Course.HALF;
    }
    if (Boolean.TRUE.equals(third)) {
      return Course.THIRD;
    }
    return switch (verdict) {
      case IMPROVED -> Course.IMPROVED;
      case WORSE -> Course.WORSE;
      case SAME, UNCLEAR -> Course.SAME;
    };
  }
}

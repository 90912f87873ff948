package org.touchstone.insights.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One insight, with the numbers of its family. Fields that do not belong to the family or the
 * status are absent.
 */
@Schema(
    name = "Insight",
    oneOf = {
      PracticeInsightView.class,
      DriverInsightView.class,
      NetworkInsightView.class,
      EdgeInsightView.class,
      CycleInsightView.class,
      ChangeInsightView.class,
      LevelInsightView.class
    })
public sealed interface InsightView
    permits PracticeInsightView,
        DriverInsightView,
        NetworkInsightView,
        EdgeInsightView,
        CycleInsightView,
        ChangeInsightView,
        LevelInsightView {

  String OK = "ok";
  String TOO_FEW = "too_few";

  /** Stable name, such as {@code next_day:hug:pain}. */
  String id();

  /** Such as {@code next_day}. */
  String family();

  /** {@code clear}, {@code hint}, {@code not_clear} or {@code ok}, and {@code too_few}. */
  String status();

  /** The insight in words. */
  String sentence();

  /** How it came about. */
  HowView how();
}

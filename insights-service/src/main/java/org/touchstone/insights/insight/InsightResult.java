package org.touchstone.insights.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.touchstone.insights.estimator.Finding;

/**
 * The findings of a diary, as seen with some categories.
 *
 * @param diaryVersion of that part of the diary
 * @param asOf last day looked at
 * @param zone the patient's time zone at the latest entry
 */
public record InsightResult(
    long diaryVersion, LocalDate asOf, ZoneId zone, Instant computedAt, List<Finding> findings) {

  /** Keeps a copy. */
  public InsightResult {
    findings = List.copyOf(findings);
  }
}

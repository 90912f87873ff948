package org.touchstone.insights.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.DiaryInsights;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.Period;

/**
 * How an insight came about.
 *
 * @param method what was done with the days
 * @param version of the method
 * @param daysUsed days, or pairs of consecutive days
 * @param from first day used
 * @param to last day used
 * @param wouldChange what would change it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "How")
public record HowView(
    String method,
    String version,
    int daysUsed,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String wouldChange) {

  /** How a finding came about. */
  public static HowView of(Finding finding, Wording wording) {
    Period period = finding.period();
    return new HowView(
        wording.method(finding),
        DiaryInsights.METHOD_VERSION,
        finding.days(),
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        wording.wouldChange(finding));
  }
}

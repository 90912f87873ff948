package org.touchstone.insights.trial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.Period;

/**
 * How the result of a trial came about.
 *
 * @param method what was done with the days
 * @param version of the method
 * @param daysUsed days of the pairs that count
 * @param from first day used
 * @param to last day used
 * @param wouldChange what would change it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrialHow")
record TrialHowView(
    String method,
    @Schema(examples = TrialResult.METHOD_VERSION) String version,
    @Schema(examples = "24") int daysUsed,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String wouldChange) {

  static TrialHowView of(TrialReport report, TrialWording wording) {
    TrialResult result = report.result();
    Period period = result.period();
    return new TrialHowView(
        wording.method(),
        TrialResult.METHOD_VERSION,
        2 * result.pairs(),
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        wording.wouldChange(report));
  }
}

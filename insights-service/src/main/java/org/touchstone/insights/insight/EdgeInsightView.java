package org.touchstone.insights.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.insights.estimator.NetworkFinding;

/**
 * How two ratings of a day move together, beside the others.
 *
 * @param status {@code clear}, {@code hint} or {@code not_clear}
 * @param a one rating
 * @param b the other
 * @param partial partial correlation, -1 to 1
 * @param logE natural logarithm of the e-value
 * @param eValue how many times better "some connection" explains the data than "none"
 * @param n days with all the ratings
 * @param dof degrees of freedom
 * @param familySize how many pairs of ratings were asked about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EdgeInsight")
record EdgeInsightView(
    String id,
    String family,
    String status,
    String a,
    String b,
    double partial,
    double logE,
    double eValue,
    int n,
    int dof,
    int familySize,
    String sentence,
    HowView how)
    implements InsightView {

  static EdgeInsightView of(NetworkFinding.Edge edge, String sentence, HowView how) {
    return new EdgeInsightView(
        edge.id(),
        edge.family().code(),
        edge.label().code(),
        edge.a().code(),
        edge.b().code(),
        edge.partial(),
        edge.logE(),
        edge.eValue(),
        edge.days(),
        edge.degreesOfFreedom(),
        edge.familySize(),
        sentence,
        how);
  }
}

package org.touchstone.insights.outcome;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value and its day.
 *
 * @param value a mean rating or a score
 * @param at the day of the answers; of ratings, the first or the last day of the two weeks
 */
@Schema(name = "OutcomePoint")
record PointView(double value, LocalDate at) {}

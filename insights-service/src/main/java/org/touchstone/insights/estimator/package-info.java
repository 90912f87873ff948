/**
 * What a diary says, and how surely: regression with autoregressive errors over calendar gaps, its
 * range, its e-value and the labels of a family of insights. Pure functions of a {@link
 * org.touchstone.insights.estimator.Diary}: no framework, no clock, no random numbers, no state, so
 * the same diary gives the same numbers everywhere.
 *
 * <p>Whoever looks every day appends each day's row to a {@link
 * org.touchstone.insights.estimator.Regression} and asks again. A recalculation after an entry
 * begins from the whole diary instead: of its work for one question of 75 days, appending the rows
 * is a fifteenth (4 of 60 µs); the rest, ranges and probabilities, is due at each look in any case.
 * So an entry that was changed, that came late or is gone needs no second way.
 */
@NullMarked
package org.touchstone.insights.estimator;

import org.jspecify.annotations.NullMarked;

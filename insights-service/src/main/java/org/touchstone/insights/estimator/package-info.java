/**
 * What a diary says, and how surely: regression with autoregressive errors over calendar gaps, its
 * range, its e-value and the labels of a family of insights. Pure functions of a {@link
 * org.touchstone.insights.estimator.Diary}: no framework, no clock, no random numbers, no state, so
 * the same diary gives the same numbers everywhere.
 */
@NullMarked
package org.touchstone.insights.estimator;

import org.jspecify.annotations.NullMarked;

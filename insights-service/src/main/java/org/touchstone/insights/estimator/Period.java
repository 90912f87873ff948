package org.touchstone.insights.estimator;

import java.time.LocalDate;

/**
 * The days that a finding rests on.
 *
 * @param from the first one
 * @param to the last one
 */
public record Period(LocalDate from, LocalDate to) {}

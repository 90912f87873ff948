package org.touchstone.bench.report;

/**
 * What several clients did together, each going on as soon as it had its answer.
 *
 * @param clients how many
 * @param perSecond done a second
 * @param failed refused or failed in all
 * @param time how long each one took
 */
public record Rate(int clients, double perSecond, long failed, Quantiles time) {}

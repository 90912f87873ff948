package org.touchstone.insights.observation;

/**
 * Diaries have changed and the change is committed: fired in this process, as a wake-up. Whoever
 * relies on it looks into the database besides.
 *
 * @param diaries how many
 */
public record DiariesChanged(int diaries) {}

package org.touchstone.insights.observation;

import java.util.UUID;

/**
 * A diary that has changed since its insights were recalculated.
 *
 * @param versions as they are now
 * @param waitedSeconds since the first change that is not in the insights
 */
public record WaitingDiary(UUID patientId, DiaryVersions versions, double waitedSeconds) {}

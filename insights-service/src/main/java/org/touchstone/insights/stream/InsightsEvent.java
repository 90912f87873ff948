package org.touchstone.insights.stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The insights of a patient have changed.
 *
 * @param diaryVersion of the part of the diary that the reader sees
 */
@Schema(name = "InsightsEvent")
record InsightsEvent(long diaryVersion) {}

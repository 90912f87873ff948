/**
 * The diary as practice-service tells it: a projection of its facts, entry by entry, and the daily
 * view that the estimators read; beside it, questionnaires and enrolments in programmes. Late,
 * repeated and reordered facts give the same state.
 */
@NullMarked
package org.touchstone.insights.observation;

import org.jspecify.annotations.NullMarked;

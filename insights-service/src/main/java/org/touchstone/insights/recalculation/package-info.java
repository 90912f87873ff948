/**
 * Recalculates the insights of the patients whose diaries have changed: one pass for each patient
 * however many entries came, on whichever replica is free, at once.
 */
@NullMarked
package org.touchstone.insights.recalculation;

import org.jspecify.annotations.NullMarked;

/**
 * Mood entries: mood, stress, distress, loneliness, closeness, sexual interest and what was
 * possible today.
 */
@NullMarked
package org.touchstone.practice.moodentry;

import org.jspecify.annotations.NullMarked;

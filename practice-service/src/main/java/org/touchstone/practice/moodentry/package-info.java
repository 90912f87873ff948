/** Mood entries: mood, stress, distress, loneliness, closeness and what was possible today. */
@NullMarked
package org.touchstone.practice.moodentry;

import org.jspecify.annotations.NullMarked;

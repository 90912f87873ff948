/** Invented diaries: pure functions of a person, a seed and a last day; no network, no clock. */
@NullMarked
package org.touchstone.demo.diary;

import org.jspecify.annotations.NullMarked;

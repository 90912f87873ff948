/** Lessons (L1, L2) and the numbers to call in a crisis, as data files. */
@NullMarked
package org.touchstone.practice.lesson;

import org.jspecify.annotations.NullMarked;

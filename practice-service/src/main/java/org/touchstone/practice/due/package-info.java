/**
 * Which questionnaires are open now: windows of the programmes' weeks, with the answers that belong
 * to them. An answer may come after its window: it is kept with its own day, and never refused.
 */
@NullMarked
package org.touchstone.practice.due;

import org.jspecify.annotations.NullMarked;

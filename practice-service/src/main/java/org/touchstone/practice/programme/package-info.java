/**
 * Programmes: courses of weeks that a clinic composes, their versions, and each patient's way
 * through one.
 */
@NullMarked
package org.touchstone.practice.programme;

import org.jspecify.annotations.NullMarked;

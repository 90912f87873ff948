/** Laboratory values that the clinic enters: C-reactive protein and white cell count. */
@NullMarked
package org.touchstone.practice.laboratory;

import org.jspecify.annotations.NullMarked;

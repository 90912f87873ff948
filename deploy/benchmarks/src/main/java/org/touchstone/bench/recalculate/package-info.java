/** One recalculation, by the length of the diary and by the number of patients. */
@NullMarked
package org.touchstone.bench.recalculate;

import org.jspecify.annotations.NullMarked;

/** How often the insights are wrong, and how often they find what is there. */
@NullMarked
package org.touchstone.bench.calibration;

import org.jspecify.annotations.NullMarked;

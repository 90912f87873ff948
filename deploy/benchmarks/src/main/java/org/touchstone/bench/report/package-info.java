/** Figures, as a table for the terminal and as JSON. */
@NullMarked
package org.touchstone.bench.report;

import org.jspecify.annotations.NullMarked;

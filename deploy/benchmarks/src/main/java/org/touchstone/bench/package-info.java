/**
 * The benchmarks: what the suite does in a second, printed beside what this machine could do at
 * best, measured in the same run.
 */
@NullMarked
package org.touchstone.bench;

import org.jspecify.annotations.NullMarked;

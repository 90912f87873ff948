/** The suite under load: the running one, or one of its own on free ports. */
@NullMarked
package org.touchstone.bench.suite;

import org.jspecify.annotations.NullMarked;

/** Entries through the gateway: how many a second, and how soon the insight follows. */
@NullMarked
package org.touchstone.bench.entry;

import org.jspecify.annotations.NullMarked;

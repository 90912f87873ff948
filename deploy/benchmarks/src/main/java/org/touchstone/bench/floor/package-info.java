/** The floor of the machine: the same transaction by itself, and a bare trip through Kafka. */
@NullMarked
package org.touchstone.bench.floor;

import org.jspecify.annotations.NullMarked;

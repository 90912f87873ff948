/** Patients made for load, and their calls through the gateway. */
@NullMarked
package org.touchstone.bench.client;

import org.jspecify.annotations.NullMarked;

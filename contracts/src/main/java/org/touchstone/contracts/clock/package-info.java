/** The time: a bean, so that tests can set it. */
@NullMarked
package org.touchstone.contracts.clock;

import org.jspecify.annotations.NullMarked;

/**
 * Facts enter a service through one consumer loop and a table of seen ids, so that each fact counts
 * once however often it arrives.
 */
@NullMarked
package org.touchstone.contracts.inbox;

import org.jspecify.annotations.NullMarked;

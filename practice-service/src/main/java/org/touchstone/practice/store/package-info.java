/** Plain SQL in the running transaction, and JSON in columns. */
@NullMarked
package org.touchstone.practice.store;

import org.jspecify.annotations.NullMarked;

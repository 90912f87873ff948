/** Tells, without signing in, whether all parts of the suite are there. */
@NullMarked
package org.touchstone.gateway.status;

import org.jspecify.annotations.NullMarked;

/** The research base (L3): the studies that evidence and claims refer to, as a data file. */
@NullMarked
package org.touchstone.practice.reference;

import org.jspecify.annotations.NullMarked;

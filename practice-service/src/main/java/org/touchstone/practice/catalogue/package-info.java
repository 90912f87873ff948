/** The catalogue: practices to do and regions of the body, as versioned data files. */
@NullMarked
package org.touchstone.practice.catalogue;

import org.jspecify.annotations.NullMarked;

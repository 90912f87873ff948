/** Who am I, and which patients are mine. */
@NullMarked
package org.touchstone.patient.directory;

import org.jspecify.annotations.NullMarked;

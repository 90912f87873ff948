/** Which clinicians treat a patient; the clinic's administrators decide. */
@NullMarked
package org.touchstone.patient.careteam;

import org.jspecify.annotations.NullMarked;

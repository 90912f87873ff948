/** The clinics of this installation, as the realm has them; strictly apart from each other. */
@NullMarked
package org.touchstone.patient.clinic;

import org.jspecify.annotations.NullMarked;

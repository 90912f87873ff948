/** What a patient shares, with whom and to what end; the patient alone decides. */
@NullMarked
package org.touchstone.patient.consent;

import org.jspecify.annotations.NullMarked;

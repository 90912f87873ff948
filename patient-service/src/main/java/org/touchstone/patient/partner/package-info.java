/**
 * Whom a patient has invited: a single-use code, one partnership at a time, and an end that either
 * side brings about with one call and that tells the other nothing. What the invited person may see
 * is the patient's consent for the purpose partner.
 */
@NullMarked
package org.touchstone.patient.partner;

import org.jspecify.annotations.NullMarked;

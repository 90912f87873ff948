/**
 * What a clinician sees of a patient's diary: exactly what the patient shares, with every read on
 * record.
 */
@NullMarked
package org.touchstone.practice.patientview;

import org.jspecify.annotations.NullMarked;

/** Follows the realm: a new account becomes a person here, and a patient is enrolled. */
@NullMarked
package org.touchstone.patient.enrolment;

import org.jspecify.annotations.NullMarked;

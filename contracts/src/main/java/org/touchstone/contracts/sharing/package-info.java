/**
 * Who may see what of a patient: a projection of care teams and consents, kept by each service that
 * owns patient data.
 */
@NullMarked
package org.touchstone.contracts.sharing;

import org.jspecify.annotations.NullMarked;

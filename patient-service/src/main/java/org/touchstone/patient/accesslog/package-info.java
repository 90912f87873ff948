/** Who looked at a patient's data, when and why: kept for good, shown to the patient in words. */
@NullMarked
package org.touchstone.patient.accesslog;

import org.jspecify.annotations.NullMarked;

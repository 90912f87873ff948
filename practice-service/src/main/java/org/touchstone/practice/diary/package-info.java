/** The diary: all entries of one patient, by the patient's local day. */
@NullMarked
package org.touchstone.practice.diary;

import org.jspecify.annotations.NullMarked;

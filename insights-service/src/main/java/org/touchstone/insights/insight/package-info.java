/**
 * What a diary says, as people read it: numbers, a sentence, how it came about. The patient reads
 * all of it; a clinician reads what is computed from the shared categories alone.
 */
@NullMarked
package org.touchstone.insights.insight;

import org.jspecify.annotations.NullMarked;

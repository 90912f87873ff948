/**
 * What all kinds of diary entries have in common: identity and revisions, the local day, the rules
 * of time, the one way in which an entry is written together with its fact. A kind adds its values.
 */
@NullMarked
package org.touchstone.practice.entry;

import org.jspecify.annotations.NullMarked;

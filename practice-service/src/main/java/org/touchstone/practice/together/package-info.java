/**
 * What menu, cards and check-ins have in common: the pair of a patient and the person they have
 * invited, the language of an answer, and plain SQL.
 */
@NullMarked
package org.touchstone.practice.together;

import org.jspecify.annotations.NullMarked;

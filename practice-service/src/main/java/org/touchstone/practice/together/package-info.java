/**
 * What menu, cards and check-ins have in common: the pair of a patient and the person they have
 * invited, and the language of an answer.
 */
@NullMarked
package org.touchstone.practice.together;

import org.jspecify.annotations.NullMarked;

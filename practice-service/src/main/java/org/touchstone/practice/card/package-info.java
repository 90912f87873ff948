/**
 * Communication cards: words for before, during, a break, a day without touch and a thank-you,
 * filled from today's pain and the menu on request. Nothing is stored unless the patient saves a
 * card, and nothing about the person it is for.
 */
@NullMarked
package org.touchstone.practice.card;

import org.jspecify.annotations.NullMarked;

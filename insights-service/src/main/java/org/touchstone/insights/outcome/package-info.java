/**
 * Whether what was measured has changed by what counts as meaningful: pain ratings (30 %, 50 %;
 * Farrar 2001, Dworkin 2008), the PEG (30 %) and the PHQ-4 (its published bands). Rules, in one
 * place:
 *
 * <ul>
 *   <li>The start is the first complete questionnaire of the first 28 days of the newest programme,
 *       or the first complete one without a programme: long enough for a first appointment and one
 *       reminder, short enough to be before most of the programme.
 *   <li>Now is the latest complete questionnaire of the last 42 days: the questionnaires alternate
 *       every few weeks, and an answer older than six weeks says how somebody was.
 *   <li>What is incomplete is counted and said, never filled in.
 *   <li>Pain ratings alone never say that somebody is better: IMMPACT asks for a second kind of
 *       measure, so the sentence says that the person's own impression belongs beside it.
 * </ul>
 */
@NullMarked
package org.touchstone.insights.outcome;

import org.jspecify.annotations.NullMarked;

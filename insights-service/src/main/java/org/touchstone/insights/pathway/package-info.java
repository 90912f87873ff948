/**
 * Two ways of going on, offered from a patient's own diary and answers and never from their sex:
 * <em>web</em> (mood, stress, pain and closeness together) and <em>self</em> (how one sees
 * oneself). Thresholds, and why:
 *
 * <ul>
 *   <li>Web from the diary: an interconnection index of at least 0.20 with two edges among pain,
 *       function, distress and distance that stand out (e-BH). In the simulations behind the method
 *       the index is 0.04 on average where nothing is connected and 0.36 where all pairs have a
 *       partial correlation of 0.4; 0.20 lies between. One edge alone is a pair, no web.
 *   <li>Self from the diary: the edge of self-esteem and distance stands out, in opposite
 *       directions, and is the largest of the edges that distance has.
 *   <li>Web from the answers: 3 or 4 of 4 on "do the others follow?", the upper two of five.
 *   <li>Self from the answers: 0 or 1 of 4 on "how do you feel about yourself?", the lower two of
 *       five; from the age of 60 the middle one too, as age stood out in the study that the path
 *       comes from. Age alone offers nothing.
 * </ul>
 *
 * <p>The answers, and which findings of studies a patient recognises, are the patient's alone. The
 * clinic sees what the diary offers, computed without them, and what was chosen.
 */
@NullMarked
package org.touchstone.insights.pathway;

import org.jspecify.annotations.NullMarked;

/**
 * Which practices the diary is asked about. Fewer questions find more: each question of a family
 * raises what an answer has to show, so a patient may pin up to three practices. Without pins all
 * practices of the diary are asked about.
 */
@NullMarked
package org.touchstone.insights.focus;

import org.jspecify.annotations.NullMarked;

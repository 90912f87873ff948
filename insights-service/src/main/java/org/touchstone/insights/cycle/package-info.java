/**
 * The cycle of pain, stress, low mood and distance: where it goes, which of its links stands out
 * now, and where one could step in. A link is what one rating says about the next one on the day
 * after; it is called strongest when it stands out (e-BH within the four), when more goes with
 * more, and when the lower end of its range is the largest. Nothing is recommended as effective: a
 * practice is named first when the patient did it and the days after it lean towards less of what
 * the place is about (a probability of at least 80 %, which orders a list and claims nothing).
 */
@NullMarked
package org.touchstone.insights.cycle;

import org.jspecify.annotations.NullMarked;

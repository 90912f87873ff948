/**
 * Personal trials: "does this do something for me?", asked of pairs of days of which a coin decides
 * the one with the practice. This is the one place of the suite where an effect may be spoken of.
 *
 * <p>Coins are tossed with an unpredictable source when a trial is started, one a pair, and nobody
 * reads one before 04:00 of the pair's first day, in the trial's own time zone. The second day of a
 * pair follows from the first; it is told on its own morning.
 *
 * <p>A pair is of the trial when its coin was open before the trial was stopped, and it counts when
 * both of its days are over and rated. Which pairs are of the trial is thus settled before the coin
 * of the next one is known, and all days count as the coin said, whatever was done: so the e-value
 * is exact, with one assumption that no open trial can do without: that the coin changes neither
 * the ratings nor whether there is one, where the practice does nothing.
 *
 * <p>Results are computed at each read from the diary, so that a changed entry counts at once.
 * Trials are not a projection: nothing of them comes from the log, and a rebuild leaves them alone.
 */
@NullMarked
package org.touchstone.insights.trial;

import org.jspecify.annotations.NullMarked;

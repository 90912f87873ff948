package org.touchstone.insights.estimator;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What would have been said about one question of one diary by somebody who looks at it after every
 * entry: the product as soon as it has the days that it asks for, plain correlation from the 14th
 * day on.
 *
 * @param naiveOnce whether the plain correlation is significant at the last look
 * @param naiveEver at any look
 * @param rangeOnce whether the 95 % range leaves out "no effect" at the last look
 * @param rangeEver at any look
 * @param lastLogE logarithm of the e-value at the last look
 * @param mostLogE the largest one
 * @param heldOnce whether the 95 % range holds the truth at the last look
 * @param heldEver at every look
 * @param anytimeHeldEver whether the anytime range holds it at every look
 */
record Looks(
    boolean naiveOnce,
    boolean naiveEver,
    boolean rangeOnce,
    boolean rangeEver,
    double lastLogE,
    double mostLogE,
    boolean heldOnce,
    boolean heldEver,
    boolean anytimeHeldEver) {

  /** Number of the first day on which plain correlation is looked at. */
  static final int FIRST_LOOK = 13;

  private static final double LOG_20 = Math.log(20);

  /**
   * Looks after every row.
   *
   * @param least what the product asks for
   * @param truth the effect that there is
   * @return null when the product never said anything
   */
  static @Nullable Looks at(Design design, Shortfall least, double truth) {
    Regression regression = design.empty();
    NaivePearson naive = new NaivePearson();
    boolean naiveEver = false;
    Looks looks = null;
    for (int i = 0; i < design.rows(); i++) {
      design.append(i, regression);
      naive.append(design.variable()[i], design.rating()[i]);
      boolean naiveNow = design.days()[i] >= FIRST_LOOK && naive.significant();
      naiveEver |= naiveNow;
      Posterior posterior = enough(design, i + 1, least) ? regression.posterior() : null;
      if (posterior != null) {
        Looks look = of(posterior, naiveNow, naiveEver, truth);
        looks = looks == null ? look : looks.then(look);
      }
    }
    return looks;
  }

  /** Whether the product would answer after so many rows. */
  static boolean enough(Design design, int rows, Shortfall least) {
    double[] variable = Arrays.copyOf(design.variable(), rows);
    int with = (int) Arrays.stream(variable).filter(value -> value > 0).count();
    if (rows < least.days() || rows - with < least.ofEach()) {
      return false;
    }
    return least == Shortfall.LENGTHS
        ? with >= Shortfall.DAYS_WITH_MINUTES
            && Arrays.stream(variable).filter(value -> value > 0).distinct().count()
                >= Shortfall.DIFFERENT_LENGTHS
        : with >= least.ofEach();
  }

  private static Looks of(Posterior posterior, boolean naiveNow, boolean naiveEver, double truth) {
    boolean excluded = !inRange(posterior, 0);
    boolean held = inRange(posterior, truth);
    double logE = posterior.logE(0);
    return new Looks(
        naiveNow,
        naiveEver,
        excluded,
        excluded,
        logE,
        logE,
        held,
        held,
        posterior.logE(truth) < LOG_20);
  }

  /** The same as asking for the range, without working it out. */
  private static boolean inRange(Posterior posterior, double effect) {
    double below = posterior.probability(effect);
    return below >= 0.025 && below <= 0.975;
  }

  private Looks then(Looks next) {
    return new Looks(
        next.naiveOnce,
        next.naiveEver,
        next.rangeOnce,
        rangeEver || next.rangeOnce,
        next.lastLogE,
        Math.max(mostLogE, next.mostLogE),
        next.heldOnce,
        heldEver && next.heldOnce,
        anytimeHeldEver && next.anytimeHeldEver);
  }
}

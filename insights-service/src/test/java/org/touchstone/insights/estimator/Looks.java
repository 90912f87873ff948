package org.touchstone.insights.estimator;

import org.jspecify.annotations.Nullable;

/**
 * What would have been said about one question of one diary by somebody who looks at it after every
 * entry from the 14th day on, as soon as there is any estimate.
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

  /** Number of the first day on which somebody looks. */
  static final int FIRST_LOOK = 13;

  private static final double LOG_20 = Math.log(20);

  /**
   * Looks after every row.
   *
   * @param truth the effect that there is
   * @return null when there never was an estimate
   */
  static @Nullable Looks at(Design design, double truth) {
    Regression regression = design.empty();
    NaivePearson naive = new NaivePearson();
    Looks looks = null;
    for (int i = 0; i < design.rows(); i++) {
      design.append(i, regression);
      naive.append(design.variable()[i], design.rating()[i]);
      Posterior posterior = design.days()[i] < FIRST_LOOK ? null : regression.posterior();
      if (posterior != null) {
        Looks look = of(posterior, naive.significant(), truth);
        looks = looks == null ? look : looks.then(look);
      }
    }
    return looks;
  }

  private static Looks of(Posterior posterior, boolean naive, double truth) {
    boolean excluded = !inRange(posterior, 0);
    boolean held = inRange(posterior, truth);
    double logE = posterior.logE(0);
    return new Looks(
        naive, naive, excluded, excluded, logE, logE, held, held, posterior.logE(truth) < LOG_20);
  }

  /** The same as asking for the range, without working it out. */
  private static boolean inRange(Posterior posterior, double effect) {
    double below = posterior.probability(effect);
    return below >= 0.025 && below <= 0.975;
  }

  private Looks then(Looks next) {
    return new Looks(
        next.naiveOnce,
        naiveEver || next.naiveOnce,
        next.rangeOnce,
        rangeEver || next.rangeOnce,
        next.lastLogE,
        Math.max(mostLogE, next.mostLogE),
        next.heldOnce,
        heldEver && next.heldOnce,
        anytimeHeldEver && next.anytimeHeldEver);
  }
}

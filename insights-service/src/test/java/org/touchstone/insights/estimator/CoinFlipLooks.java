package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What pairs of days with a coin say, looked at after every pair: two days in a row, a practice on
 * the one that the coin decides, two of five pairs lost.
 *
 * @param firstTen number of the day on which the e-value first reached 10; beyond all days when
 *     never
 * @param held whether the anytime range held the truth whenever there was one
 */
record CoinFlipLooks(int firstTen, boolean held) {

  static final int DAYS = 120;
  private static final double LOST = 0.4;

  static CoinFlipLooks at(double autocorrelation, double effect, RandomGenerator random) {
    List<Double> differences = new ArrayList<>();
    int firstTen = Integer.MAX_VALUE;
    boolean held = true;
    double error = random.nextGaussian();
    for (int day = 2; day <= DAYS; day += 2) {
      double first = next(error, autocorrelation, random);
      double second = next(first, autocorrelation, random);
      error = second;
      boolean heads = random.nextBoolean();
      double onFirst = rating(first, heads ? effect : 0);
      double onSecond = rating(second, heads ? 0 : effect);
      if (random.nextDouble() < LOST) {
        continue;
      }
      differences.add(heads ? onFirst - onSecond : onSecond - onFirst);
      CoinFlipPairs pairs = CoinFlipPairs.of(differences);
      if (pairs.eValue() >= 10) {
        firstTen = Math.min(firstTen, day);
      }
      Range range = pairs.anytime95();
      held &= range == null || range.contains(new Range(effect, effect));
    }
    return new CoinFlipLooks(firstTen, held);
  }

  private static double next(double error, double rho, RandomGenerator random) {
    return rho * error + Math.sqrt(1 - rho * rho) * random.nextGaussian();
  }

  private static double rating(double error, double effect) {
    return SimulatedDiary.rating(5 + Truth.DEVIATION * error + effect);
  }
}

package org.touchstone.insights.trial;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.touchstone.insights.estimator.CoinFlipPairs;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Label;

/**
 * A practice that does nothing, tried by people who look every day: how often the whole way from
 * the coin to the label says more. Ratings carry over from day to day (0.7), a tenth of them is
 * absent.
 */
class ExactnessTest {

  private static final int LOOKING_DAILY = 3_000;
  private static final int STOPPING = 20_000;
  private static final int PAIRS = 30;

  @Test
  void chanceIsRarelyTakenForMoreHoweverOftenOneLooks() {
    // Given
    Random random = new Random(4);
    int clear = 0;
    int hint = 0;

    // When
    for (int person = 0; person < LOOKING_DAILY; person++) {
      Trial trial = MadeTrial.trial(Coins.toss(random, PAIRS));
      List<DiaryDay> diary = MadeTrial.pain(nothingHappens(random, 2 * PAIRS));
      boolean everClear = false;
      boolean everHint = false;
      for (int pair = 6; pair <= PAIRS; pair++) {
        CoinFlipPairs evidence = resultAfter(trial, diary, pair).evidence();
        everClear |= evidence != null && evidence.label() == Label.CLEAR;
        everHint |= evidence != null && evidence.label() != Label.NOT_CLEAR;
      }
      clear += everClear ? 1 : 0;
      hint += everHint ? 1 : 0;
    }

    // Then
    assertTrue(clear > 0 && clear <= 0.10 * LOOKING_DAILY, "clear: " + clear);
    assertTrue(hint > clear && hint <= 0.20 * LOOKING_DAILY, "hint: " + hint);
  }

  /** The same way finds an effect that is there, and the right way round. */
  @Test
  void effectOfTwoPointsIsFound() {
    // Given
    Random random = new Random(6);
    int lower = 0;
    int higher = 0;

    // When
    for (int person = 0; person < 500; person++) {
      Coins coins = Coins.toss(random, PAIRS);
      double[] ratings = nothingHappens(random, 2 * PAIRS);
      for (Trial.OpenDay day : MadeTrial.trial(coins).openDays(MadeTrial.at(100, 0, 0))) {
        int i = (int) MadeTrial.START.until(day.day(), ChronoUnit.DAYS);
        ratings[i] = Math.max(0, ratings[i] - (day.assignment() == Assignment.WITH ? 2 : 0));
      }
      CoinFlipPairs evidence =
          resultAfter(MadeTrial.trial(coins), MadeTrial.pain(ratings), PAIRS).evidence();
      boolean clear = evidence != null && evidence.label() == Label.CLEAR;
      lower += clear && evidence.meanDifference() < 0 ? 1 : 0;
      higher += clear && evidence.meanDifference() > 0 ? 1 : 0;
    }

    // Then
    assertTrue(lower >= 450, "found: " + lower);
    assertTrue(higher == 0, "the wrong way round: " + higher);
  }

  /**
   * Whoever stops in the middle of a pair when it does not go their way gains nothing, as the pair
   * stays. The same people under the rule that drops such a pair show that the test has teeth.
   */
  @Test
  void stoppingWhenAPairGoesTheWrongWayGainsNothing() {
    // Given
    Random random = new Random(5);
    double kept = 0;
    double dropped = 0;

    // When
    for (int person = 0; person < STOPPING; person++) {
      Coins coins = Coins.toss(random, PAIRS);
      double[] ratings = nothingHappens(random, 2 * PAIRS);
      int stop = stopsInPair(coins, ratings);
      Trial trial = MadeTrial.stopped(coins, MadeTrial.at(2 * stop, 22, 0));
      List<DiaryDay> diary = MadeTrial.pain(ratings);
      kept += eValue(TrialReport.of(trial, Map.of(), diary, MadeTrial.at(100, 0, 0)).result());
      dropped += eValue(resultAfter(trial, diary, stop));
    }

    // Then
    assertTrue(kept / STOPPING <= 1, "kept: " + kept / STOPPING);
    assertTrue(dropped / STOPPING > 1.02, "dropped: " + dropped / STOPPING);
  }

  /** The first pair from the seventh on whose first day clearly points away from those before. */
  private static int stopsInPair(Coins coins, double[] ratings) {
    double sum = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      double sign = coins.firstDay(pair) == Assignment.WITH ? 1 : -1;
      double first = ratings[2 * pair];
      if (pair >= 6 && sign * (first - 5) * Math.signum(sum) < -1) {
        return pair;
      }
      double difference = sign * (first - ratings[2 * pair + 1]);
      sum += Double.isNaN(difference) ? 0 : difference;
    }
    return PAIRS - 1;
  }

  private static double eValue(TrialResult result) {
    CoinFlipPairs evidence = result.evidence();
    return evidence == null ? 1 : evidence.eValue();
  }

  private static TrialResult resultAfter(Trial trial, List<DiaryDay> diary, int pairs) {
    return TrialReport.of(trial, Map.of(), diary, MadeTrial.at(2 * pairs, 0, 0)).result();
  }

  /** Ratings that know nothing of any coin. */
  private static double[] nothingHappens(Random random, int days) {
    double[] ratings = new double[days];
    double level = 2 * random.nextGaussian();
    for (int day = 0; day < days; day++) {
      level = 0.7 * level + 1.4 * random.nextGaussian();
      ratings[day] =
          random.nextInt(10) == 0 ? Double.NaN : Math.max(0, Math.min(10, Math.round(5 + level)));
    }
    return ratings;
  }
}

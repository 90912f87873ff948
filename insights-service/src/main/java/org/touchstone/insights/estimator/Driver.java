package org.touchstone.insights.estimator;

import java.util.stream.Stream;

/**
 * Whether distance (10 less closeness) goes with low mood more than with pain. One coefficient
 * answers it: of half their difference, beside their sum. That one effect stands out and the other
 * does not would be no answer.
 */
final class Driver {

  /** The contrast is expected to be smaller than an effect: prior deviation a quarter. */
  private static final double CONTRAST_VARIANCE = 0.0625;

  private static final double LEAST_DEVIATION = 0.3;
  private static final double MOST_CORRELATION = 0.9;

  private Driver() {}

  static Finding ask(Diary diary) {
    int[] rows = diary.rowsWith(Measure.PAIN, Measure.DISTRESS, Measure.DIFFICULTY);
    int n = rows.length;
    Period period = Rows.period(diary, rows, 0);
    if (n < Shortfall.DRIVER_DAYS.days() || period == null) {
      return new DriverFinding.TooFew(Shortfall.DRIVER_DAYS, n, null, period);
    }
    double[] pain = Rows.pick(diary.rating(Measure.PAIN), rows);
    double[] distress = Rows.pick(diary.rating(Measure.DISTRESS), rows);
    double[] difficulty = Rows.pick(diary.rating(Measure.DIFFICULTY), rows);
    if (Stream.of(pain, distress, difficulty)
        .anyMatch(values -> Columns.deviation(values) < LEAST_DEVIATION)) {
      return new DriverFinding.TooFew(Shortfall.HARDLY_VARIES, n, null, period);
    }
    double[] zPain = Columns.standardised(pain);
    double[] zDistress = Columns.standardised(distress);
    double[] zDifficulty = Columns.standardised(difficulty);
    double correlation = Columns.dot(zPain, zDistress) / (n - 1);
    if (Math.abs(correlation) > MOST_CORRELATION) {
      return new DriverFinding.TooFew(Shortfall.MOVE_TOGETHER, n, correlation, period);
    }
    Posterior contrast =
        design(
                diary,
                rows,
                Columns.sum(zDistress, zPain),
                Columns.difference(zDistress, zPain),
                zDifficulty)
            .regression()
            .posterior(CONTRAST_VARIANCE);
    Posterior ofDistress = design(diary, rows, zPain, zDistress, zDifficulty).posterior();
    Posterior ofPain = design(diary, rows, zDistress, zPain, zDifficulty).posterior();
    if (contrast == null || ofDistress == null || ofPain == null) {
      return new DriverFinding.TooFew(Shortfall.NOT_ESTIMABLE, n, null, period);
    }
    return new DriverFinding.Estimated(
        contrast.summary().times(2),
        correlation,
        new DriverFinding.PartialEffect(ofDistress.mean(), ofDistress.range95()),
        new DriverFinding.PartialEffect(ofPain.mean(), ofPain.range95()),
        period,
        Label.NOT_CLEAR,
        1);
  }

  private static Design design(
      Diary diary, int[] rows, double[] other, double[] variable, double[] response) {
    return new Design(
        Rows.days(diary, rows),
        new double[][] {
          Rows.constant(rows), Rows.trend(diary, rows), Rows.weekend(diary, rows), other
        },
        variable,
        response);
  }
}

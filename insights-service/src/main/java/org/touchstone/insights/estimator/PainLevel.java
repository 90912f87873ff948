package org.touchstone.insights.estimator;

/**
 * Where pain usually is: a level that moves slowly, with variances learnt on the way (discounted
 * local level; West and Harrison, Bayesian Forecasting and Dynamic Models, 1997, chapter 2). A day
 * without a rating only widens the range.
 */
final class PainLevel {

  /** Share of what is known that is left after a day. */
  private static final double DISCOUNT = 0.9;

  private PainLevel() {}

  static Finding ask(Diary diary) {
    int[] rows = diary.rowsWith(Measure.PAIN);
    Period period = Rows.period(diary, rows, 0);
    if (rows.length < Shortfall.RATINGS.days() || period == null) {
      return new LevelFinding.TooFew(Shortfall.RATINGS, rows.length, period);
    }
    double[] pain = Rows.pick(diary.rating(Measure.PAIN), rows);
    double level = pain[0];
    double variance = 1;
    double noise = 1;
    for (int i = 1; i < rows.length; i++) {
      int gap = diary.day(rows[i]) - diary.day(rows[i - 1]);
      double prior = variance / Math.pow(DISCOUNT, gap);
      double forecast = prior + noise;
      double surprise = pain[i] - level;
      double gain = prior / forecast;
      double learnt = noise + noise / (i + 1) * (surprise * surprise / forecast - 1);
      level += gain * surprise;
      variance = learnt / noise * (prior - gain * gain * forecast);
      noise = learnt;
    }
    double reach = new StudentT(rows.length).quantile(0.975) * Math.sqrt(variance);
    return new LevelFinding.Level(
        rows.length, level, new Range(level - reach, level + reach), rows.length, period);
  }
}

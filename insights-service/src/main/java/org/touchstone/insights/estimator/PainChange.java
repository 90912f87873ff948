package org.touchstone.insights.estimator;

import java.util.Arrays;

/** Change of pain from the first 14 days to the last 14, the time between in blocks. */
final class PainChange {

  private static final int BASELINE_DAYS = 14;
  private static final double BLOCK = 28.0;
  private static final double PROBABLE = 0.90;
  private static final double POSSIBLE = 0.5;
  private static final double MEANINGFUL = 0.3;
  private static final double SUBSTANTIAL = 0.5;
  private static final double MEANINGFUL_POINTS = 2;

  private PainChange() {}

  static Finding ask(Diary diary) {
    DiaryWeeks weeks = new DiaryWeeks(diary);
    int last = weeks.lastDay();
    int[] rows =
        Arrays.stream(diary.rowsWith(Measure.PAIN)).filter(i -> diary.day(i) <= last).toArray();
    double[] pain = Rows.pick(diary.rating(Measure.PAIN), rows);
    int baseline = (int) Arrays.stream(rows).filter(i -> diary.day(i) < BASELINE_DAYS).count();
    int current = (int) Arrays.stream(rows).filter(i -> weeks.recent(diary.day(i))).count();
    Period period = Rows.period(diary, rows, 0);
    if (!weeks.enough()
        || Math.min(baseline, current) < Shortfall.CHANGE_WEEKS.ofEach()
        || period == null) {
      return new ChangeFinding.TooFew(
          Shortfall.CHANGE_WEEKS, weeks.count(), baseline, current, period);
    }
    Posterior change =
        weeks.change(
            rows, pain, day -> day < BASELINE_DAYS || weeks.recent(day) ? 0 : block(day, last));
    if (change == null) {
      return new ChangeFinding.TooFew(
          Shortfall.NOT_ESTIMABLE, weeks.count(), baseline, current, period);
    }
    double before = Columns.mean(Arrays.copyOf(pain, baseline));
    ChangeFinding.Probabilities probabilities =
        new ChangeFinding.Probabilities(
            change.probability(-MEANINGFUL * before),
            change.probability(-MEANINGFUL_POINTS),
            change.probability(-SUBSTANTIAL * before),
            1 - change.probability(MEANINGFUL * before));
    return new ChangeFinding.Change(
        verdict(probabilities),
        weeks.ending(),
        before,
        change.mean(),
        before > 0 ? 100 * change.mean() / before : null,
        change.range95(),
        probabilities,
        change.autocorrelation(),
        baseline,
        current,
        period);
  }

  /** The days between the first and the last 14 in blocks of about 28 days, from 1. */
  private static int block(int day, int last) {
    int between = last - 2 * BASELINE_DAYS + 1;
    int blocks = Math.max(1, (int) Math.floor(between / BLOCK + 0.5));
    return 1 + Math.min((int) ((long) (day - BASELINE_DAYS) * blocks / between), blocks - 1);
  }

  private static ChangeFinding.Verdict verdict(ChangeFinding.Probabilities probable) {
    if (probable.fall50() >= PROBABLE) {
      return ChangeFinding.Verdict.SUBSTANTIAL_IMPROVEMENT;
    }
    if (probable.fall30() >= PROBABLE) {
      return ChangeFinding.Verdict.MEANINGFUL_IMPROVEMENT;
    }
    if (probable.rise30() >= PROBABLE) {
      return ChangeFinding.Verdict.MEANINGFUL_WORSENING;
    }
    if (probable.fall30() >= POSSIBLE) {
      return ChangeFinding.Verdict.POSSIBLE_IMPROVEMENT;
    }
    return probable.rise30() >= POSSIBLE
        ? ChangeFinding.Verdict.POSSIBLE_WORSENING
        : ChangeFinding.Verdict.NOT_SHOWN;
  }
}

package org.touchstone.insights.estimator;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * How often the method is wrong, and how often it finds what is there, on diaries of which the
 * truth is known. The same seed gives the same shares, on however many processors.
 */
public final class Calibration {

  private final int diaries;
  private final long seed;

  /**
   * @param diaries how many are made for each truth
   */
  public Calibration(int diaries, long seed) {
    this.diaries = diaries;
    this.seed = seed;
  }

  /** A practice and pain of the same day, looked at daily. */
  public Shares sameDay(Truth truth) {
    return Shares.of(
        eachOf(
            random ->
                Looks.at(
                    new SameDay(SimulatedDiary.of(truth, random), Measure.PAIN)
                        .design(SimulatedDiary.practice(0)),
                    Shortfall.RATED_DAYS,
                    truth.habits().get(0).sameDay())));
  }

  /** A practice and pain of the next day, looked at daily. */
  public Shares nextDay(Truth truth) {
    return Shares.of(
        eachOf(
            random ->
                Looks.at(
                    NextDay.design(
                        new ConsecutiveDays(SimulatedDiary.of(truth, random), Measure.PAIN),
                        SimulatedDiary.practice(0)),
                    Shortfall.PAIRS,
                    truth.habits().get(0).nextDay())));
  }

  /** Minutes of a practice and pain of the next day, looked at daily. */
  public Shares dose(Truth truth) {
    return Shares.of(
        eachOf(
            random ->
                Looks.at(
                    Dose.design(
                        new ConsecutiveDays(SimulatedDiary.of(truth, random), Measure.PAIN),
                        SimulatedDiary.practice(0)),
                    Shortfall.LENGTHS,
                    truth.habits().get(0).perDoubling())));
  }

  /** Every practice and pain of the same and of the next day, looked at daily. */
  public FamilyShares family(Truth truth) {
    return FamilyShares.of(
        eachOf(
            random ->
                FamilyLooks.at(
                    SimulatedDiary.of(truth, random), truth.habits().get(0).sameDay() != 0)));
  }

  /** What distance goes with, looked at every second day. */
  public DriverShares driver(DriverTruth truth) {
    return DriverShares.of(eachOf(random -> DriverLooks.at(truth, random)));
  }

  /** Pairs of days with a coin, looked at after every pair. */
  public CoinFlipShares coinFlips(double autocorrelation, double effect) {
    return CoinFlipShares.of(eachOf(random -> CoinFlipLooks.at(autocorrelation, effect, random)));
  }

  /**
   * An invented practice in windows of a real diary, as many times as there are diaries in all.
   *
   * @param lag 0: pain of the same day; 1: of the next
   */
  public Shares placebo(List<DiaryDay> real, Placebo.Kind kind, int lag) {
    List<LocalDate> windows = Placebo.windows(real);
    int each = Math.max(1, diaries / windows.size());
    SplittableRandom root = new SplittableRandom(seed);
    List<SplittableRandom> randoms =
        IntStream.range(0, each * windows.size()).mapToObj(i -> root.split()).toList();
    return Shares.of(
        IntStream.range(0, randoms.size())
            .parallel()
            .mapToObj(
                i -> {
                  LocalDate from = windows.get(i / each);
                  Diary diary = Placebo.invented(real, from, kind, randoms.get(i));
                  return Looks.at(
                      Placebo.design(diary, lag),
                      lag == 0 ? Shortfall.RATED_DAYS : Shortfall.PAIRS,
                      0);
                })
            .toList());
  }

  private <T> List<T> eachOf(Function<RandomGenerator, T> diary) {
    SplittableRandom root = new SplittableRandom(seed);
    List<SplittableRandom> randoms =
        IntStream.range(0, diaries).mapToObj(i -> root.split()).toList();
    return randoms.parallelStream().map(diary::apply).toList();
  }
}

package org.touchstone.insights.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.touchstone.insights.estimator.Diary;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Estimate;
import org.touchstone.insights.estimator.Family;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.PracticeFinding;
import org.touchstone.insights.estimator.PracticeInsights;

/**
 * What to learn next: at most one trial, the one that would teach most, shown to whoever asks and
 * to nobody else. The same all day long, as it rests on the days before today.
 *
 * <p>What a trial would teach about a practice is the expected fall of the entropy of its effect
 * (Lindley 1956, Annals of Mathematical Statistics 27:986) in the normal approximation, in nats:
 *
 * <pre>information = 0.5 ln(1 + s^2 / v),   v = D / pairs</pre>
 *
 * <p>s is the standard deviation of the effect as the diary knows it for the next day (its 95 %
 * range divided by 3.92), v the variance of the mean difference that the trial would give, and D
 * the mean square of the difference between a day's rating and the next day's (von Neumann, Kent,
 * Bellinson and Hart 1941, Annals of Mathematical Statistics 12:153), which is what the pairs of a
 * trial differ by anyway. Afterwards the standard deviation is expected to be s / sqrt(1 + s^2 /
 * v). The diary knows the day after the practice and a trial compares the days themselves, so this
 * orders what is unknown and claims nothing.
 */
final class Proposals {

  /** Pairs of a proposed trial: 24 days, twice as many as the shortest one. */
  static final int PAIRS = 12;

  /** Days with an entry below which nothing is proposed. */
  static final int LEAST_DAYS = 14;

  /** Nothing is proposed for so long after "not now", whatever it was about. */
  static final Duration QUIET_AFTER_NOT_NOW = Duration.ofDays(30);

  /** Nothing is proposed on so many local days after the one on which a trial ended. */
  static final int QUIET_DAYS_AFTER_TRIAL = 7;

  /** From this probability of a lower rating on, the diary leans towards one: 8 in 10. */
  private static final double LEANS = 0.8;

  /** Width of a range of 95 % in standard deviations. */
  private static final double WIDTH_95 = 2 * 1.959963984540054;

  private Proposals() {}

  /**
   * The proposal of a day, if there is one.
   *
   * @param days of the patient's diary, by date
   * @param today the patient's local day
   * @param trials of the patient
   * @param answers what the patient said to proposals, the latest about each practice
   * @param focus the practices that the patient asks about, as for the insights; empty: all
   */
  static Optional<Proposal> next(
      List<DiaryDay> days,
      LocalDate today,
      Instant now,
      Collection<Trial> trials,
      Collection<ProposalAnswer> answers,
      Collection<String> focus) {
    Diary diary = Diary.upTo(today.minusDays(1), days);
    if (diary.size() < LEAST_DAYS || isQuiet(now, trials, answers)) {
      return Optional.empty();
    }
    List<String> asked =
        diary.practices().stream()
            .filter(practice -> focus.isEmpty() || focus.contains(practice))
            .toList();
    List<PracticeFinding> findings = PracticeInsights.of(diary, asked, PracticeInsights.OUTCOMES);
    Set<String> excluded =
        answers.stream()
            .filter(ProposalAnswer::never)
            .map(ProposalAnswer::practice)
            .collect(Collectors.toCollection(HashSet::new));
    findings.stream()
        .filter(Proposals::suggestsHarm)
        .forEach(finding -> excluded.add(finding.question().practice()));
    for (Outcome outcome : Outcome.values()) {
      Optional<Proposal> best =
          best(findings, outcome, variance(days, today, outcome.measure()), excluded, trials);
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private static boolean isQuiet(
      Instant now, Collection<Trial> trials, Collection<ProposalAnswer> answers) {
    return answers.stream()
            .anyMatch(a -> !a.never() && now.isBefore(a.answeredAt().plus(QUIET_AFTER_NOT_NOW)))
        || trials.stream()
            .anyMatch(t -> !t.day(now).isAfter(t.endsOn().plusDays(QUIET_DAYS_AFTER_TRIAL)));
  }

  /** The practice that would teach most about an outcome; the first by name of equal ones. */
  private static Optional<Proposal> best(
      List<PracticeFinding> findings,
      Outcome outcome,
      double variance,
      Set<String> excluded,
      Collection<Trial> trials) {
    Proposal best = null;
    for (PracticeFinding finding : findings) {
      String practice = finding.question().practice();
      if (finding instanceof PracticeFinding.Estimated estimated
          && finding.family() == Family.NEXT_DAY
          && finding.question().outcome() == outcome.measure()
          && estimated.label() != Label.CLEAR
          && variance > 0
          && !excluded.contains(practice)
          && !isTried(practice, outcome, trials)) {
        Proposal proposal = proposal(practice, outcome, estimated.estimate(), variance);
        if (best == null || proposal.information() > best.information()) {
          best = proposal;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whoever has tried it can try again; proposing it once more would be nagging. */
  private static boolean isTried(String practice, Outcome outcome, Collection<Trial> trials) {
    return trials.stream()
        .anyMatch(trial -> trial.practice().equals(practice) && trial.outcome() == outcome);
  }

  /**
   * Whether the days after a practice go with a higher rating. The same day does not count: there,
   * what is done on harder days looks harmful whatever it does.
   */
  private static boolean suggestsHarm(PracticeFinding finding) {
    return finding instanceof PracticeFinding.Estimated estimated
        && finding.family() != Family.SAME_DAY
        && estimated.estimate().anytime95().low() > 0;
  }

  private static Proposal proposal(
      String practice, Outcome outcome, Estimate estimate, double variance) {
    double width = estimate.range95().high() - estimate.range95().low();
    double deviation = width / WIDTH_95;
    double ratio = deviation * deviation / (variance / PAIRS);
    return new Proposal(
        practice,
        outcome,
        PAIRS,
        estimate.probabilityNegative() >= LEANS,
        width,
        width / Math.sqrt(1 + ratio),
        0.5 * Math.log1p(ratio));
  }

  /** Mean square of the difference between a day's rating and the next day's; 0 without any. */
  private static double variance(List<DiaryDay> days, LocalDate today, Measure measure) {
    TreeMap<LocalDate, Double> ratings = new TreeMap<>();
    for (DiaryDay day : days) {
      Double rating = day.ratings().get(measure);
      if (rating != null && day.date().isBefore(today)) {
        ratings.put(day.date(), rating);
      }
    }
    double squares = 0;
    int pairs = 0;
    for (Map.Entry<LocalDate, Double> rating : ratings.entrySet()) {
      Double next = ratings.get(rating.getKey().plusDays(1));
      if (next != null) {
        squares += (next - rating.getValue()) * (next - rating.getValue());
        pairs++;
      }
    }
    return pairs == 0 ? 0 : squares / pairs;
  }
}

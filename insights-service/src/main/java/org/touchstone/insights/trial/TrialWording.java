package org.touchstone.insights.trial;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.CoinFlipPairs;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.Range;

/**
 * Trials in words. An effect may be spoken of, as a coin decided; how often chance looks like the
 * result is told with it. Nothing is said about days on which the practice was not done as the coin
 * said, but how many there were.
 */
final class TrialWording {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));

  private final Locale locale;
  private final ResourceBundle bundle;

  private TrialWording(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "wording/trials",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The wording in the first language that is there; English when none is. */
  static TrialWording in(List<Locale> preferred) {
    return new TrialWording(
        preferred.stream()
            .flatMap(
                wanted ->
                    LANGUAGES.stream()
                        .filter(known -> known.getLanguage().equals(wanted.getLanguage())))
            .findFirst()
            .orElse(Locale.ENGLISH));
  }

  String language() {
    return locale.getLanguage();
  }

  /** What the pairs say. */
  String sentence(TrialReport report) {
    TrialResult result = report.result();
    CoinFlipPairs evidence = result.evidence();
    String sentence = evidence == null ? tooFew(report) : estimated(report, evidence);
    return result.unrated() == 0 ? sentence : sentence + " " + format("unrated", result.unrated());
  }

  private String estimated(TrialReport report, CoinFlipPairs evidence) {
    String key = "sentence." + evidence.label().code();
    return format(
        evidence.label() == Label.NOT_CLEAR ? key + ending(report) : key,
        practice(report.trial().practice()),
        outcome(report.trial().outcome()),
        size(evidence.meanDifference()),
        text(evidence.meanDifference() < 0 ? "lower" : "higher"),
        range(evidence.anytime95()),
        evidence.pairs(),
        signed(evidence.meanDifference()));
  }

  private String tooFew(TrialReport report) {
    TrialResult result = report.result();
    String sentence =
        format(
            "sentence.too_few" + ending(report),
            practice(report.trial().practice()),
            outcome(report.trial().outcome()),
            result.pairs(),
            CoinFlipPairs.LEAST_PAIRS,
            result.missing());
    boolean running = report.status() == Trial.Status.RUNNING;
    return running && result.left() < result.missing()
        ? sentence + " " + format("left", result.left())
        : sentence;
  }

  private static String ending(TrialReport report) {
    return report.status() == Trial.Status.RUNNING ? ".running" : ".ended";
  }

  String method() {
    return text("method");
  }

  String wouldChange(TrialReport report) {
    return text(
        report.status() == Trial.Status.RUNNING ? "wouldChange.running" : "wouldChange.ended");
  }

  String followed(TrialReport.Followed followed) {
    return followed.days() == 0
        ? text("followed.none")
        : format(
            "followed",
            followed.days(),
            followed.asAssigned(),
            followed.otherwise(),
            followed.unknown());
  }

  /** The proposal. */
  String sentence(Proposal proposal) {
    return format("proposal", proposalValues(proposal));
  }

  /** What the proposed trial would teach. */
  String why(Proposal proposal) {
    return format("why." + proposal.reason(), proposalValues(proposal));
  }

  private Object[] proposalValues(Proposal proposal) {
    return new Object[] {
      practice(proposal.practice()),
      outcome(proposal.outcome()),
      proposal.days(),
      size(proposal.widthNow()),
      size(proposal.widthAfter())
    };
  }

  /** The patient's own words, or a code of the catalogue with spaces. */
  private static String practice(String name) {
    return name.replace('_', ' ').replace('-', ' ');
  }

  private String outcome(Outcome outcome) {
    return text("outcome." + outcome.code());
  }

  private String range(@Nullable Range range) {
    return range == null
        ? text("range.open")
        : format("range", signed(range.low()), signed(range.high()));
  }

  private String size(double value) {
    return String.format(locale, "%.1f", Math.abs(value));
  }

  private String signed(double value) {
    double rounded = Math.round(10 * value) / 10.0;
    String digits = String.format(locale, "%.1f", Math.abs(rounded));
    return rounded < 0 ? "\u2212" + digits : rounded > 0 ? "+" + digits : digits;
  }

  private String text(String key) {
    return bundle.getString(key);
  }

  private String format(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}

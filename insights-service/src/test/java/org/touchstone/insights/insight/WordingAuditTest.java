package org.touchstone.insights.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.touchstone.insights.estimator.ChangeFinding;
import org.touchstone.insights.estimator.Claim;
import org.touchstone.insights.estimator.CycleFinding;
import org.touchstone.insights.estimator.DriverFinding;
import org.touchstone.insights.estimator.Estimate;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.LevelFinding;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.NetworkFinding;
import org.touchstone.insights.estimator.Period;
import org.touchstone.insights.estimator.Range;
import org.touchstone.insights.estimator.Shortfall;

/** Every family about the diary as a whole, in every status it can have, in every language. */
class WordingAuditTest {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(because|helps?|helped|reduces?|causes?|streak|missed|should|must|just|only|simply"
              + "|spiral|normal|abnormal|adherence|compliance"
              + "|porque|ayuda|reduce|causa|debes|espiral)\\b|!|[{}]|null|NaN|-\\d",
          Pattern.CASE_INSENSITIVE);
  private static final Period PERIOD =
      new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 10));
  private static final Range RANGE = new Range(-0.2, 1.1);
  private static final List<Measure> NODES =
      List.of(Measure.PAIN, Measure.DISTRESS, Measure.DIFFICULTY);

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everySentenceIsWholeAndClaimsNoCause(Locale language) {
    Wording wording = Wording.in(List.of(language));
    for (Finding finding : all()) {
      String sentence = wording.sentence(finding);
      assertFalse(FORBIDDEN.matcher(sentence).find(), sentence);
      assertTrue(sentence.endsWith("."), sentence);
      assertTrue(sentence.contains(String.valueOf(finding.days())) || tooFew(finding), sentence);
      assertFalse(wording.method(finding).isBlank());
      assertFalse(wording.wouldChange(finding).isBlank());
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyClaimNamesItsFamilyAndDays(Locale language) {
    Wording wording = Wording.in(List.of(language));
    for (Finding finding : all()) {
      if (finding instanceof Claim) {
        String sentence = wording.sentence(finding);
        assertTrue(sentence.contains(finding.days() + " d"), sentence);
        assertTrue(Pattern.compile("\\bun[ao]? de|\\bone of").matcher(sentence).find(), sentence);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyFindingIsKeptWhole(Locale language) {
    assertEquals(all(), StoredFindings.read(StoredFindings.write(all())));
  }

  private static boolean tooFew(Finding finding) {
    return finding instanceof CycleFinding
        || finding instanceof ChangeFinding
        || finding instanceof NetworkFinding.TooFew;
  }

  private static List<Finding> all() {
    List<Finding> all = new ArrayList<>();
    for (Label label : Label.values()) {
      all.add(driver(label, 0.7));
      all.add(driver(label, -0.7));
      all.add(
          new NetworkFinding.Edge(
              Measure.PAIN, Measure.DIFFICULTY, -0.4, 2, 52, 45, PERIOD, label, 10));
    }
    for (Shortfall reason :
        List.of(
            Shortfall.DRIVER_DAYS,
            Shortfall.HARDLY_VARIES,
            Shortfall.MOVE_TOGETHER,
            Shortfall.NOT_ESTIMABLE)) {
      all.add(new DriverFinding.TooFew(reason, 12, 0.95, PERIOD));
    }
    all.add(new NetworkFinding.Interconnection(52, NODES, 0.2, 0.3, PERIOD));
    all.add(new NetworkFinding.TooFew(Shortfall.NODE_DAYS, 12, 2, PERIOD));
    all.add(new NetworkFinding.TooFew(Shortfall.NODE_DAYS, 12, 4, PERIOD));
    all.add(new NetworkFinding.TooFew(Shortfall.NOT_ESTIMABLE, 52, 4, PERIOD));
    for (CycleFinding.Direction direction : CycleFinding.Direction.values()) {
      all.add(
          new CycleFinding.State(
              direction, NODES, PERIOD.to(), 47, 43, 0.4, RANGE, 0.99, 0.4, 11, 36, PERIOD));
    }
    all.add(new CycleFinding.TooFew(Shortfall.CYCLE_WEEKS, 35, 3, 5, PERIOD));
    all.add(new CycleFinding.TooFew(Shortfall.NOT_ESTIMABLE, 42, 7, 10, PERIOD));
    for (ChangeFinding.Verdict verdict : ChangeFinding.Verdict.values()) {
      all.add(
          new ChangeFinding.Change(
              verdict,
              PERIOD.to(),
              4,
              -2,
              -50.0,
              RANGE,
              new ChangeFinding.Probabilities(0.9, 0.8, 0.4, 0.001),
              0.4,
              8,
              11,
              PERIOD));
    }
    all.add(new ChangeFinding.TooFew(Shortfall.CHANGE_WEEKS, 35, 3, 5, null));
    all.add(new ChangeFinding.TooFew(Shortfall.NOT_ESTIMABLE, 42, 7, 7, PERIOD));
    all.add(new LevelFinding.Level(58, 4.4, new Range(-0.3, 5.5), 58, PERIOD));
    all.add(new LevelFinding.TooFew(Shortfall.RATINGS, 2, PERIOD));
    return all;
  }

  private static Finding driver(Label label, double effect) {
    Estimate estimate = new Estimate(56, 51, effect, RANGE, new Range(-0.3, 1.2), 0.1, 3, 0.3);
    DriverFinding.PartialEffect partial = new DriverFinding.PartialEffect(0.4, RANGE);
    return new DriverFinding.Estimated(estimate, 0.3, partial, partial, PERIOD, label, 1);
  }
}

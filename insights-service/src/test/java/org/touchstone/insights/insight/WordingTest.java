package org.touchstone.insights.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.touchstone.insights.estimator.Estimate;
import org.touchstone.insights.estimator.Family;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.Period;
import org.touchstone.insights.estimator.PracticeFinding;
import org.touchstone.insights.estimator.Question;
import org.touchstone.insights.estimator.Range;
import org.touchstone.insights.estimator.Shortfall;
import org.touchstone.insights.estimator.Tally;

class WordingTest {

  private static final Locale SPANISH = new Locale("es");
  private static final Pattern CAUSE_OR_BLAME =
      Pattern.compile(
          "\\b(because|helps?|helped|reduces?|causes?|streak|missed|should|must|just|only|simply"
              + "|porque|ayuda|reduce|causa|debes)\\b|!",
          Pattern.CASE_INSENSITIVE);
  private static final Wording ENGLISH = Wording.in(List.of(Locale.ENGLISH));

  @Test
  void noTextClaimsACauseOrBlames() {
    for (Locale locale : List.of(Locale.ROOT, SPANISH)) {
      ResourceBundle texts = ResourceBundle.getBundle("wording/insights", locale);
      for (String key : texts.keySet()) {
        assertFalse(CAUSE_OR_BLAME.matcher(texts.getString(key)).find(), key);
      }
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    Set<String> english = ResourceBundle.getBundle("wording/insights", Locale.ROOT).keySet();
    ResourceBundle spanish = ResourceBundle.getBundle("wording/insights", SPANISH);

    assertEquals("es", spanish.getLocale().getLanguage());
    assertEquals(new TreeSet<>(english), new TreeSet<>(spanish.keySet()));
  }

  @Test
  void clearFindingHasRangeDaysAndFamily() {
    assertEquals(
        "In this diary, on the day after \u201ctwenty second hug\u201d, pain was lower by 0.8"
            + " (plausibly between \u22121.5 and \u22120.2 points; 58 pairs of days, one of 6 questions), given"
            + " how the day before was. They go together; the diary does not say why.",
        ENGLISH.sentence(estimated(Label.CLEAR, -1.5, -0.2)));
  }

  @Test
  void hintSaysHowOftenChanceLooksLikeIt() {
    String sentence = ENGLISH.sentence(estimated(Label.HINT, -1.7, 0.04));

    assertTrue(sentence.startsWith("A possible pattern: on the day after"), sentence);
    assertTrue(sentence.contains("between \u22121.7 and 0.0 points"), sentence);
    assertTrue(sentence.endsWith("would see one within 3 months."), sentence);
  }

  @Test
  void rangeBeyondTheScaleIsNotSpelledOut() {
    String sentence = ENGLISH.sentence(estimated(Label.NOT_CLEAR, -7e12, 4));

    assertTrue(sentence.contains("go together: no bound yet (58 pairs"), sentence);
  }

  @Test
  void shortfallIsCounted() {
    Finding few =
        new PracticeFinding.TooFew(
            question(), Shortfall.PAIRS, 12, new Tally.WithWithout(3, 9), null);

    assertEquals(
        "Not enough days yet for \u201ctwenty second hug\u201d and pain: 12 of 20 pairs of days so"
            + " far; 3 of 6 pairs of days with it.",
        ENGLISH.sentence(few));
  }

  private static Finding estimated(Label label, double low, double high) {
    Estimate estimate =
        new Estimate(58, 53, -0.83, new Range(-1.2, -0.4), new Range(low, high), 0.999, 4.1, 0.4);
    return new PracticeFinding.Estimated(
        question(),
        estimate,
        new Tally.WithWithout(20, 38),
        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 10)),
        null,
        label,
        6);
  }

  private static Question question() {
    return new Question(Family.NEXT_DAY, "twenty_second_hug", Measure.PAIN);
  }
}

package org.touchstone.insights.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.insights.trial.MadeTrial.at;
import static org.touchstone.insights.trial.MadeTrial.pain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.touchstone.insights.estimator.DiaryDay;

class TrialWordingTest {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));

  private static final Pattern BLAME_OR_PROMISE =
      Pattern.compile(
          "\\b(because|helps?|helped|reduces?|causes?|streak|missed|failed|overdue|should|must|just"
              + "|only|simply|normal|abnormal|adherence|compliance|partner|husband|wife|goal|forgot"
              + "|porque|ayuda|reduce|causa|debes|fallaste|olvidaste|pareja|solo|normal)\\b|!|[{}]|null|NaN|-\\d",
          Pattern.CASE_INSENSITIVE);
  private static final TrialWording ENGLISH = TrialWording.in(List.of(Locale.ENGLISH));
  private static final TrialWording SPANISH = TrialWording.in(List.of(new Locale("es", "MX")));

  @Test
  void clearResultSpeaksOfAnEffectWithRangeDaysAndHowOftenChanceLooksLikeIt() {
    String sentence = ENGLISH.sentence(report(20, -2, 0));

    assertEquals(
        "In your trial, pain was lower by 2.0 on days with \u201chug\u201d (plausibly between"
            + " \u22122.7 and \u22121.3 points; 20 pairs of days). A coin decided which days, so"
            + " this speaks for an effect of \u201chug\u201d on you. At most 1 in 10 trials of"
            + " something without any effect would ever look like this.",
        sentence);
  }

  @Test
  void resultThatNobodyHopedForIsSaidTheSameWay() {
    assertTrue(
        ENGLISH.sentence(report(20, 2, 0)).startsWith("In your trial, pain was higher by 2.0"));
  }

  @Test
  void hintSaysHowOftenChanceLooksLikeIt() {
    // Given
    TrialReport report = report(7, -3, 0);

    // Then
    assertEquals("hint", report.result().status());
    assertEquals(
        "Perhaps an effect: in your trial, pain was lower by 3.0 on days with \u201chug\u201d (its"
            + " size has no bound yet; 7 pairs of days). A coin decided which days. At most 2 in 10"
            + " trials of something without any effect would ever look like this.",
        ENGLISH.sentence(report));
  }

  @Test
  void shortfallIsCountedExactly() {
    assertEquals(
        "Not enough pairs of days yet for \u201chug\u201d and pain: 2 of 6 so far, 4 more to go.",
        ENGLISH.sentence(TrialReport.of(trial(8), Map.of(), days(2, -1, 0), at(4, 12, 0))));
  }

  @Test
  void trialThatCannotGetThereAnyMoreSaysSo() {
    // Given
    double[] ratings = new double[8];
    Arrays.fill(ratings, 5);
    ratings[0] = Double.NaN;
    ratings[7] = Double.NaN;

    // When
    TrialReport report = TrialReport.of(trial(6), Map.of(), pain(ratings), at(8, 12, 0));

    // Then
    assertEquals(
        "Not enough pairs of days yet for \u201chug\u201d and pain: 2 of 6 so far, 4 more to go."
            + " This trial has 2 left; another one could go further."
            + " 2 pairs of days are without one of the two ratings and do not count.",
        ENGLISH.sentence(report));
  }

  @Test
  void stoppedTrialIsToldWithoutAWordAboutTheStop() {
    // Given
    Trial stopped = MadeTrial.stopped(trial(8).coins(), at(4, 10, 0));

    // When
    TrialReport report = TrialReport.of(stopped, Map.of(), days(8, -1, 0), at(9, 0, 0));

    // Then
    assertEquals(
        "This trial of \u201chug\u201d and pain has 3 of the 6 pairs of days that a result takes; 3"
            + " more would be needed.",
        ENGLISH.sentence(report));
  }

  @Test
  void daysAreCountedWithoutBlame() {
    assertEquals(
        "Of 9 days, 5 went as the coin said and 1 otherwise; 3 are not told. Every day counts as the"
            + " coin said.",
        ENGLISH.followed(new TrialReport.Followed(5, 1, 3)));
    assertEquals(
        "A\u00fan no ha terminado ning\u00fan d\u00eda de este ensayo.",
        SPANISH.followed(new TrialReport.Followed(0, 0, 0)));
  }

  @Test
  void spanishHasItsOwnNumbersAndWords() {
    assertEquals(
        "En tu ensayo, el dolor estuvo 2,0 puntos m\u00e1s bajo los d\u00edas con \u00abhug\u00bb"
            + " (plausiblemente entre \u22122,7 y \u22121,3 puntos; 20 pares de d\u00edas). Una moneda"
            + " decidi\u00f3 qu\u00e9 d\u00edas, as\u00ed que esto apunta a un efecto de \u00abhug\u00bb en"
            + " ti. Como mucho 1 de cada 10 ensayos de algo sin ning\u00fan efecto llegar\u00eda a"
            + " verse as\u00ed.",
        SPANISH.sentence(report(20, -2, 0)));
    assertEquals(
        "A un par de d\u00edas le falta una de las dos valoraciones y no cuenta.",
        SPANISH.sentence(report(21, -2, 1)).split("\\. (?=A un)")[1]);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everySentenceIsWholeAndKind(Locale language) {
    TrialWording wording = TrialWording.in(List.of(language));
    List<String> sentences = new ArrayList<>();
    for (TrialReport report :
        List.of(
            report(20, -2, 0),
            report(20, 2, 3),
            report(7, -3, 1),
            report(8, 0, 0),
            TrialReport.of(trial(20), Map.of(), days(20, -2, 0), at(30, 0, 0)),
            TrialReport.of(trial(20), Map.of(), days(20, 0, 2), at(30, 0, 0)),
            TrialReport.of(trial(6), Map.of(), List.of(), at(11, 0, 0)),
            TrialReport.of(trial(6), Map.of(), List.of(), at(30, 0, 0)))) {
      sentences.add(wording.sentence(report));
      sentences.add(wording.wouldChange(report));
      sentences.add(wording.followed(report.followed()));
    }
    sentences.add(wording.method());
    for (boolean leans : new boolean[] {true, false}) {
      for (Outcome outcome : Outcome.values()) {
        Proposal proposal = new Proposal("my-own_thing", outcome, 12, leans, 3.14, 1.46, 0.7);
        sentences.add(wording.sentence(proposal));
        sentences.add(wording.why(proposal));
        assertTrue(wording.why(proposal).contains("my own thing"));
        assertTrue(wording.sentence(proposal).contains("24"));
      }
    }
    for (String sentence : sentences) {
      assertFalse(BLAME_OR_PROMISE.matcher(sentence).find(), sentence);
      assertTrue(sentence.endsWith("."), sentence);
    }
  }

  @Test
  void effectIsSpokenOfOnlyAsFarAsTheEvidenceGoes() {
    String speaks = "speaks for an effect";

    assertTrue(ENGLISH.sentence(report(20, -2, 0)).contains(speaks));
    for (TrialReport report : List.of(report(7, -3, 0), report(8, 0, 0), report(3, -3, 0))) {
      assertFalse(ENGLISH.sentence(report).contains(speaks));
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    ResourceBundle spanish = ResourceBundle.getBundle("wording/trials", new Locale("es"));

    assertEquals("es", spanish.getLocale().getLanguage());
    assertEquals(
        new TreeSet<>(ResourceBundle.getBundle("wording/trials", Locale.ROOT).keySet()),
        new TreeSet<>(spanish.keySet()));
  }

  /** A finished trial with this difference in every pair, the first ones without a rating. */
  private static TrialReport report(int pairs, int difference, int unrated) {
    return TrialReport.of(
        trial(pairs), Map.of(), days(pairs, difference, unrated), at(2 * pairs, 8, 0));
  }

  /** The first day of each pair is the one with. */
  private static Trial trial(int pairs) {
    return MadeTrial.trial(Coins.kept(Collections.nCopies(pairs, true)));
  }

  private static List<DiaryDay> days(int pairs, int difference, int unrated) {
    double[] ratings = new double[2 * pairs];
    for (int pair = 0; pair < pairs; pair++) {
      ratings[2 * pair] = pair < unrated ? Double.NaN : 5 + difference;
      ratings[2 * pair + 1] = 5;
    }
    return pain(ratings);
  }
}

package org.touchstone.insights.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.touchstone.insights.Copy;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.Measure;

/** Every offer, question and finding, in every language. */
class PathwayWordingTest {

  static final List<Locale> LANGUAGES = Copy.LANGUAGES;

  @Test
  void textsAreWholeInBothLanguages() {
    Copy.assertSound("wording/pathway");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyOfferIsWholeAndClaimsNoCause(Locale language) {
    PathwayWording wording = PathwayWording.in(List.of(language));
    for (Offer offer : offers()) {
      Copy.assertSentence(wording.sentence(offer));
      for (String method : List.of("method", "method.clinic")) {
        assertFalse(wording.how(offer, method).method().isBlank());
        assertFalse(wording.how(offer, method).wouldChange().isBlank());
      }
    }
    for (PathwayView.PathView path : wording.paths()) {
      Copy.assertPhrase(path.title());
      Copy.assertSentence(path.text());
    }
    for (PathwayView.QuestionView question : wording.questions()) {
      Copy.assertPhrase(question.text());
      assertTrue(question.options() != null || (question.low() != null && question.high() != null));
    }
    assertEquals(4, wording.questions().get(2).options().size());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyFindingSaysInWhomAndWhatItDoesNotShow(Locale language) {
    Set<String> strengths = Set.of("strong", "some", "early", "mixed");
    assertEquals(5, Studies.FINDINGS.size());
    for (JsonNode finding : Studies.FINDINGS) {
      StudyFindingView view = StudyFindingView.of(finding, language.getLanguage(), null);
      Copy.assertSentence(view.text());
      Copy.assertSentence(view.population());
      Copy.assertSentence(view.limits());
      assertTrue(strengths.contains(view.strength()), view.id());
      assertTrue(view.reference().doi().matches("10\\.\\d{4}/\\S+"), view.id());
      assertTrue(view.reference().citation().contains("20"), view.id());
    }
  }

  @Test
  void offerNamesItsReasons() {
    List<Finding> findings =
        List.of(
            OfferTest.whole(0.41),
            OfferTest.edge(Measure.PAIN, Measure.DISTRESS, 0.4, Label.CLEAR),
            OfferTest.edge(Measure.PAIN, Measure.FUNCTION, -0.4, Label.HINT));

    assertEquals(
        "Two paths are open: mood, stress, pain and closeness together, and how you see yourself."
            + " In the diary, ratings move together: 0.41 on a scale from 0 to 1, with 2 pairs that"
            + " stand out (52 days). In your answers, the view of yourself is low these days. This"
            + " says what goes together, not why.",
        PathwayWording.in(List.of(Locale.ENGLISH))
            .sentence(Offer.of(findings, new AnswersView(null, 1, null))));
  }

  private static List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (double index : new double[] {0.1, 0.41}) {
      for (Label label : Label.values()) {
        for (Integer answer : new Integer[] {null, 0, 4}) {
          List<Finding> findings =
              List.of(
                  OfferTest.whole(index),
                  OfferTest.edge(Measure.PAIN, Measure.DISTRESS, 0.4, label),
                  OfferTest.edge(Measure.PAIN, Measure.FUNCTION, -0.4, label),
                  OfferTest.edge(Measure.DIFFICULTY, Measure.SELF_ESTEEM, -0.5, label));
          offers.add(Offer.of(findings, new AnswersView(answer, answer, null)));
          offers.add(Offer.of(List.of(), new AnswersView(answer, answer, Age.FROM_60)));
        }
      }
    }
    return offers;
  }
}

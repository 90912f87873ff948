package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EBenjaminiHochbergTest {

  @Test
  void oneQuestionIsClearFromAnEValueOfTen() {
    assertEquals(List.of(Label.CLEAR), labels(10.001));
    assertEquals(List.of(Label.HINT), labels(9.999));
    assertEquals(List.of(Label.HINT), labels(5.001));
    assertEquals(List.of(Label.NOT_CLEAR), labels(4.999));
  }

  @Test
  void aFamilyOfItsOwnIsLabelledAsOneQuestion() {
    for (double eValue : new double[] {0.5, 4.999, 5.001, 9.999, 10.001}) {
      assertEquals(labels(eValue), List.of(EBenjaminiHochberg.single(Math.log(eValue))));
    }
  }

  @Test
  void manyQuestionsNeedMore() {
    assertEquals(List.of(Label.HINT, Label.NOT_CLEAR), labels(15, 1));
    assertEquals(List.of(Label.CLEAR, Label.NOT_CLEAR), labels(21, 1));
    assertEquals(List.of(Label.CLEAR, Label.CLEAR), labels(10.1, 11));
  }

  @Test
  void questionsWithoutAnEstimateDoNotCount() {
    // Given
    PracticeFinding tooFew =
        new PracticeFinding.TooFew(
            question(), Shortfall.PAIRS, 3, new Tally.WithWithout(1, 2), null);

    // When
    List<PracticeFinding> labelled =
        EBenjaminiHochberg.label(PracticeFinding.class, List.of(tooFew, finding(11)));

    // Then
    assertEquals(tooFew, labelled.get(0));
    assertEquals(Label.CLEAR, ((PracticeFinding.Estimated) labelled.get(1)).label());
    assertEquals(1, ((PracticeFinding.Estimated) labelled.get(1)).familySize());
  }

  private static List<Label> labels(double... eValues) {
    return EBenjaminiHochberg.label(
            PracticeFinding.class,
            Arrays.stream(eValues).mapToObj(EBenjaminiHochbergTest::finding).toList())
        .stream()
        .map(finding -> ((PracticeFinding.Estimated) finding).label())
        .toList();
  }

  private static PracticeFinding finding(double eValue) {
    Estimate estimate =
        new Estimate(20, 16, -1, new Range(-2, 0), new Range(-3, 1), 0.9, Math.log(eValue), 0.4);
    return new PracticeFinding.Estimated(
        question(),
        estimate,
        new Tally.WithWithout(10, 10),
        new Period(MadeDiary.START, MadeDiary.START.plusDays(19)),
        null,
        Label.NOT_CLEAR,
        1);
  }

  private static Question question() {
    return new Question(Family.NEXT_DAY, "hug", Measure.PAIN);
  }
}

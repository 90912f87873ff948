package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What findings say of themselves, and which of them are asked for. */
class FindingsTest {

  private static final Period PERIOD = new Period(MadeDiary.START, MadeDiary.START.plusDays(9));

  @Test
  void rangeContainsItsOwnEnds() {
    Range range = new Range(-1, 2);

    assertTrue(range.contains(range));
    assertTrue(range.contains(new Range(-0.5, 1.5)));
    assertFalse(range.contains(new Range(-1.001, 0)));
    assertFalse(range.contains(new Range(0, 2.001)));
    assertEquals(new Range(-0.5, 1), range.times(0.5));
  }

  @Test
  void contrastInsideAFifthOnEitherSideIsSimilar() {
    assertTrue(driver(new Range(-0.2, 0.2)).similar());
    assertTrue(driver(new Range(-0.1, 0.15)).similar());
    assertFalse(driver(new Range(-0.21, 0.1)).similar());
    assertFalse(driver(new Range(-0.1, 0.21)).similar());
  }

  @Test
  void eValueIsFiniteHoweverLargeItsLogarithm() {
    Estimate estimate =
        new Estimate(9, 5, 1, new Range(0, 2), new Range(-1, 3), 0.1, Math.log(7), 0.4);
    NetworkFinding.Edge edge =
        new NetworkFinding.Edge(
            Measure.PAIN, Measure.FUNCTION, -0.4, 1_000, 50, 44, PERIOD, Label.CLEAR, 1);

    assertEquals(7, estimate.eValue(), 1e-12);
    assertEquals(Math.exp(600), edge.eValue());
    assertEquals("edge:pain:function", edge.id());
  }

  @Test
  void daysOfTwoStretchesAreAddedUp() {
    assertEquals(11, new ChangeFinding.TooFew(Shortfall.CHANGE_WEEKS, 40, 8, 3, PERIOD).days());
    assertEquals(13, new CycleFinding.TooFew(Shortfall.CYCLE_WEEKS, 40, 4, 9, PERIOD).days());
  }

  @Test
  void whatMustNotBeKnownIsNotAsked() {
    Diary diary = Diary.upTo(MadeDiary.START.plusDays(89), MadeDiary.whole(1, 90, 1));

    assertEquals(
        List.of("same_day:practice0:pain", "next_day:practice0:pain", "dose:practice0:pain"),
        ids(diary, Measure.PAIN).subList(0, 3));
    assertEquals(List.of("change:pain", "level:pain"), last(ids(diary, Measure.PAIN), 2));
    assertEquals(5, ids(diary, Measure.PAIN).size());
    assertEquals(List.of(), ids(diary, Measure.STRESS));
    assertEquals(List.of("cycle"), ids(diary, Measure.STRESS, Measure.DIFFICULTY));
    assertEquals(List.of("cycle"), last(ids(diary, Measure.DISTRESS, Measure.DIFFICULTY), 1));
    assertEquals(
        List.of("cycle", "change:pain", "level:pain"),
        last(ids(diary, Measure.PAIN, Measure.DIFFICULTY), 3));
    assertTrue(
        ids(diary, Measure.FUNCTION, Measure.DIFFICULTY, Measure.SELF_ESTEEM)
            .contains("interconnection"));
    assertFalse(ids(diary, Measure.FUNCTION, Measure.DIFFICULTY).contains("interconnection"));
    assertTrue(ids(diary, Measure.PAIN, Measure.DISTRESS, Measure.DIFFICULTY).contains("driver"));
    assertFalse(ids(diary, Measure.PAIN, Measure.DISTRESS).contains("driver"));
  }

  private static List<String> ids(Diary diary, Measure... known) {
    return DiaryInsights.of(diary, Set.of(known), List.of()).stream().map(Finding::id).toList();
  }

  private static List<String> last(List<String> ids, int count) {
    return ids.subList(ids.size() - count, ids.size());
  }

  private static DriverFinding.Estimated driver(Range range) {
    Estimate contrast = new Estimate(60, 55, 0, range, new Range(-1, 1), 0.5, 0, 0.4);
    DriverFinding.PartialEffect effect = new DriverFinding.PartialEffect(0, range);
    return new DriverFinding.Estimated(contrast, 0.5, effect, effect, PERIOD, Label.NOT_CLEAR, 1);
  }
}

package org.touchstone.insights.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.insights.estimator.Diary;
import org.touchstone.insights.estimator.DiaryInsights;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.NetworkFinding;
import org.touchstone.insights.estimator.Period;
import org.touchstone.insights.estimator.Shortfall;

/** Which path is offered, by the rules of the package. */
class OfferTest {

  private static final Period PERIOD =
      new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 10));
  private static final List<Measure> NODES =
      List.of(
          Measure.PAIN,
          Measure.FUNCTION,
          Measure.DISTRESS,
          Measure.DIFFICULTY,
          Measure.SELF_ESTEEM);

  @ParameterizedTest
  @CsvSource({
    "0.41, 2, web",
    "0.20, 2, web",
    "0.19, 2, none",
    "0.41, 1, none",
    "0.41, 3, web",
    "0.05, 0, none"
  })
  void webNeedsAnIndexAndTwoPairsThatStandOut(double index, int edges, String offered) {
    List<Finding> findings = new ArrayList<>(List.of(whole(index)));
    findings.add(edge(Measure.PAIN, Measure.DISTRESS, 0.4, label(edges > 0)));
    findings.add(edge(Measure.FUNCTION, Measure.DIFFICULTY, -0.4, label(edges > 1)));
    findings.add(edge(Measure.PAIN, Measure.FUNCTION, -0.4, label(edges > 2)));
    findings.add(edge(Measure.DISTRESS, Measure.SELF_ESTEEM, -0.5, Label.CLEAR));

    Offer offer = Offer.of(findings, AnswersView.NONE);

    assertEquals(offered, offer.code());
    assertEquals(edges, offer.webEdges());
    assertEquals("ok", offer.status());
  }

  @ParameterizedTest
  @CsvSource({
    "-0.5, 0.4, CLEAR, self",
    "-0.5, 0.4, HINT, self",
    "-0.5, 0.4, NOT_CLEAR, none",
    "-0.5, 0.6, CLEAR, none",
    "-0.5, -0.6, CLEAR, none",
    "0.5, 0.1, CLEAR, none"
  })
  void selfNeedsTheClosestPairOfDistance(double self, double other, Label label, String offered) {
    List<Finding> findings =
        List.of(
            whole(0.3),
            edge(Measure.DIFFICULTY, Measure.SELF_ESTEEM, self, label),
            edge(Measure.PAIN, Measure.DIFFICULTY, other, Label.NOT_CLEAR),
            edge(Measure.PAIN, Measure.FUNCTION, -0.9, Label.NOT_CLEAR));

    assertEquals(offered, Offer.of(findings, AnswersView.NONE).code());
  }

  @ParameterizedTest
  @CsvSource({
    "3, , , web, ok",
    "2, , , none, ok",
    "4, 0, , both, ok",
    ", 1, , self, ok",
    ", 2, , none, ok",
    ", 2, FROM_60, self, ok",
    ", 2, FROM_40_TO_59, none, ok",
    ", 3, FROM_60, none, ok",
    ", , FROM_60, none, too_few",
    ", , , none, too_few"
  })
  void answersOfferToo(
      Integer connected, Integer selfView, Age age, String offered, String status) {
    List<Finding> none = List.of(new NetworkFinding.TooFew(Shortfall.NODE_DAYS, 12, 4, PERIOD));

    Offer offer = Offer.of(none, new AnswersView(connected, selfView, age));

    assertEquals(offered, offer.code());
    assertEquals(status, offer.status());
    assertNull(offer.network());
  }

  /** What the thresholds do on made diaries: seldom wrong, not blind. */
  @Test
  void independentRatingsSeldomOfferAPathAndConnectedOnesDo() {
    // Given
    int falseWeb = 0;
    int falseSelf = 0;
    int web = 0;
    int self = 0;
    int each = 60;
    for (int seed = 0; seed < each; seed++) {
      // When
      Offer independent = offer(new ConnectedDiary(seed, 0, 0), 70);
      Offer connected = offer(new ConnectedDiary(900 + seed, 0.7, 0), 70);
      Offer ofSelf = offer(new ConnectedDiary(1_800 + seed, 0, 0.5), 70);

      // Then
      falseWeb += independent.web() ? 1 : 0;
      falseSelf += independent.self() ? 1 : 0;
      web += connected.web() ? 1 : 0;
      self += ofSelf.self() ? 1 : 0;
    }
    System.out.printf(
        "paths: independent web %d, self %d; connected web %d; self %d of %d%n",
        falseWeb, falseSelf, web, self, each);
    assertTrue(falseWeb <= 0.05 * each, falseWeb + " of " + each);
    assertTrue(falseSelf <= 0.05 * each, falseSelf + " of " + each);
    assertTrue(web >= 0.5 * each, web + " of " + each);
    assertTrue(self >= 0.5 * each, self + " of " + each);
  }

  private static Offer offer(ConnectedDiary diary, int days) {
    return Offer.of(
        DiaryInsights.of(Diary.upTo(LocalDate.MAX, diary.days(days))), AnswersView.NONE);
  }

  private static Label label(boolean standsOut) {
    return standsOut ? Label.HINT : Label.NOT_CLEAR;
  }

  static Finding whole(double index) {
    return new NetworkFinding.Interconnection(52, NODES, 0.2, index, PERIOD);
  }

  static Finding edge(Measure a, Measure b, double partial, Label label) {
    return new NetworkFinding.Edge(a, b, partial, 3, 52, 45, PERIOD, label, 10);
  }
}

package org.touchstone.insights.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchstone.insights.estimator.Diary;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Estimate;
import org.touchstone.insights.estimator.Family;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.PracticeFinding;
import org.touchstone.insights.estimator.PracticeInsights;

class ProposalsTest {

  private static final LocalDate TODAY = GeneratedDiary.END.plusDays(1);
  private static final Instant NOW = TODAY.atTime(15, 0).toInstant(ZoneOffset.UTC);
  private static final List<DiaryDay> DIARY = GeneratedDiary.days(1, 100);

  /** Diaries of every length from two weeks to four months. */
  @Test
  void proposesWhatWouldTeachMostAndNothingHarmful() {
    int[] said = new int[4];
    Set<String> proposed = new HashSet<>();
    Set<String> harmful = new HashSet<>();
    for (long seed = 0; seed < 60; seed++) {
      // Given
      List<DiaryDay> days = GeneratedDiary.days(seed, 14 + (int) (seed * 2));
      List<PracticeFinding> findings = PracticeInsights.of(Diary.upTo(TODAY.minusDays(1), days));
      Set<String> harm = new HashSet<>();
      Map<String, Double> pain = new HashMap<>();
      Map<String, Double> distress = new HashMap<>();
      for (PracticeFinding finding : findings) {
        if (finding instanceof PracticeFinding.Estimated estimated) {
          String practice = finding.question().practice();
          boolean later = finding.family() != Family.SAME_DAY;
          if (later && estimated.estimate().anytime95().low() > 0) {
            harm.add(practice);
          }
          if (finding.family() == Family.NEXT_DAY && estimated.label() != Label.CLEAR) {
            Measure measure = finding.question().outcome();
            (measure == Measure.PAIN ? pain : distress)
                .put(practice, information(estimated.estimate(), days, measure));
          }
        }
      }
      pain.keySet().removeAll(harm);
      distress.keySet().removeAll(harm);
      harmful.addAll(harm);
      Map<String, Double> candidates = pain.isEmpty() ? distress : pain;

      // When
      Optional<Proposal> proposal =
          Proposals.next(days, TODAY, NOW, List.of(), List.of(), List.of());

      // Then
      assertEquals(candidates.isEmpty(), proposal.isEmpty());
      if (proposal.isPresent()) {
        Proposal found = proposal.get();
        assertEquals(pain.isEmpty() ? Outcome.DISTRESS : Outcome.PAIN, found.outcome());
        assertEquals(Collections.max(candidates.values()), found.information(), 1e-12);
        assertEquals(candidates.get(found.practice()), found.information(), 1e-12);
        assertEquals(24, found.days());
        proposed.add(found.practice());
        said[found.leansHelpful() ? 0 : 1]++;
      } else {
        said[2]++;
      }
      said[3] += harm.isEmpty() ? 0 : 1;
    }
    assertTrue(said[0] > 5 && said[1] > 5 && said[2] > 3 && said[3] > 5, List.of(said) + "");
    assertEquals(Set.of("straining"), harmful);
    assertTrue(proposed.size() >= 3, proposed.toString());
    assertFalse(proposed.contains("rare"));
  }

  @Test
  void everyNoIsHeardUntilNothingIsLeft() {
    for (long seed = 40; seed < 60; seed++) {
      List<String> proposed = allProposed(GeneratedDiary.days(seed, 100));

      assertEquals(Set.copyOf(proposed).size(), proposed.size(), "asked again: " + proposed);
      assertTrue(proposed.size() >= 2 && proposed.size() <= 5, proposed.toString());
    }
  }

  /** Also not about low mood, when the days after go with more pain. */
  @Test
  void practiceThatSeemsToHarmIsNeverProposed() {
    int harmful = 0;
    for (long seed = 40; seed < 60; seed++) {
      List<DiaryDay> days = GeneratedDiary.days(seed, 100);
      if (anytimeLow(days, Family.NEXT_DAY, "straining") > 0) {
        harmful++;
        assertFalse(allProposed(days).contains("straining"));
      }
    }
    assertTrue(harmful > 10, "harmful: " + harmful);
  }

  /** What is done on harder days goes with pain of the same day, whatever it does. */
  @Test
  void practiceOfHarderDaysCanBeProposed() {
    int goesWithPain = 0;
    for (long seed = 40; seed < 60; seed++) {
      List<DiaryDay> days = GeneratedDiary.days(seed, 100);
      if (anytimeLow(days, Family.SAME_DAY, "comfort") > 0
          && anytimeLow(days, Family.NEXT_DAY, "comfort") < 0) {
        goesWithPain++;
        assertTrue(allProposed(days).contains("comfort"));
      }
    }
    assertTrue(goesWithPain > 10, "goes with pain: " + goesWithPain);
  }

  /** What is proposed, one after the other, to somebody who says never each time. */
  private static List<String> allProposed(List<DiaryDay> days) {
    List<ProposalAnswer> answers = new ArrayList<>();
    Optional<Proposal> proposal = Proposals.next(days, TODAY, NOW, List.of(), answers, List.of());
    while (proposal.isPresent() && answers.size() < 20) {
      answers.add(new ProposalAnswer(proposal.get().practice(), true, NOW));
      proposal = Proposals.next(days, TODAY, NOW, List.of(), answers, List.of());
    }
    return answers.stream().map(ProposalAnswer::practice).toList();
  }

  private static double anytimeLow(List<DiaryDay> days, Family family, String practice) {
    return PracticeInsights.of(Diary.upTo(TODAY.minusDays(1), days)).stream()
        .filter(f -> f.family() == family && f.question().practice().equals(practice))
        .filter(f -> f.question().outcome() == Measure.PAIN)
        .map(f -> ((PracticeFinding.Estimated) f).estimate().anytime95().low())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isTheSameAllDayAndInAnyOrderOfTheEntries() {
    for (long seed = 0; seed < 20; seed++) {
      // Given
      List<DiaryDay> days = GeneratedDiary.days(seed, 90);
      Optional<Proposal> morning =
          Proposals.next(days, TODAY, NOW, List.of(), List.of(), List.of());
      List<DiaryDay> evening = new ArrayList<>(days);
      evening.add(new DiaryDay(TODAY, Map.of(Measure.PAIN, 10.0), Map.of("quiet", 30.0)));
      Collections.shuffle(evening, new Random(seed));

      // Then
      assertEquals(
          morning,
          Proposals.next(evening, TODAY, NOW.plusSeconds(3600), List.of(), List.of(), List.of()));
    }
  }

  @Test
  void staysQuietForThirtyDaysAfterNotNow() {
    Instant answered = NOW.minus(Duration.ofDays(30));

    assertTrue(propose(new ProposalAnswer("slight", false, answered)).isPresent());
    assertTrue(propose(new ProposalAnswer("slight", false, answered.plusSeconds(1))).isEmpty());
    assertTrue(propose(new ProposalAnswer("never heard of", false, NOW)).isEmpty());
    assertTrue(propose(new ProposalAnswer("never heard of", true, NOW)).isPresent());
  }

  @Test
  void staysQuietWhileATrialRunsAndSevenDaysAfter() {
    assertTrue(propose(trial(TODAY.minusDays(3), null)).isEmpty());
    assertTrue(propose(trial(TODAY.plusDays(1), null)).isEmpty());
    assertTrue(propose(trial(TODAY.minusDays(12 + 6), null)).isEmpty());
    assertTrue(propose(trial(TODAY.minusDays(12 + 7), null)).isPresent());
    assertTrue(propose(trial(TODAY.minusDays(9), NOW.minus(Duration.ofDays(7)))).isEmpty());
    assertTrue(propose(trial(TODAY.minusDays(9), NOW.minus(Duration.ofDays(8)))).isPresent());
  }

  @Test
  void whatWasTriedIsNotProposedAgain() {
    // Given
    Proposal first = propose().orElseThrow();
    Trial tried = trial(first.practice(), first.outcome(), TODAY.minusDays(60), null);

    // When
    Proposal second = propose(tried).orElseThrow();

    // Then
    assertFalse(second.practice().equals(first.practice()) && second.outcome() == first.outcome());
  }

  /** The same questions as the insights, so that what is clear there is not called unclear here. */
  @Test
  void asksAboutWhatThePatientPinned() {
    int clearAlone = 0;
    for (long seed = 0; seed < 60; seed++) {
      List<DiaryDay> days = GeneratedDiary.days(seed, 60);
      Diary diary = Diary.upTo(TODAY.minusDays(1), days);
      for (String practice : List.of("quiet", "soothing")) {
        Optional<Proposal> proposal =
            Proposals.next(days, TODAY, NOW, List.of(), List.of(), List.of(practice, "unknown"));
        boolean clear =
            PracticeInsights.of(diary, List.of(practice), PracticeInsights.OUTCOMES).stream()
                .anyMatch(ProposalsTest::isClearForPain);
        boolean clearAmongAll =
            PracticeInsights.of(diary).stream()
                .anyMatch(f -> f.question().practice().equals(practice) && isClearForPain(f));
        assertTrue(proposal.isEmpty() || proposal.get().practice().equals(practice));
        assertFalse(clear && proposal.isPresent() && proposal.get().outcome() == Outcome.PAIN);
        clearAlone += clear && !clearAmongAll ? 1 : 0;
      }
    }
    assertTrue(clearAlone > 3, "clear alone: " + clearAlone);
  }

  private static boolean isClearForPain(PracticeFinding finding) {
    return finding instanceof PracticeFinding.Estimated estimated
        && finding.family() == Family.NEXT_DAY
        && finding.question().outcome() == Measure.PAIN
        && estimated.label() == Label.CLEAR;
  }

  @Test
  void shortOrEmptyDiaryHasNoProposal() {
    for (int days = 0; days < 14; days++) {
      assertTrue(
          Proposals.next(GeneratedDiary.days(1, days), TODAY, NOW, List.of(), List.of(), List.of())
              .isEmpty());
    }
  }

  @Test
  void ratingThatNeverChangesTeachesNothing() {
    // Given
    List<DiaryDay> flat =
        DIARY.stream()
            .map(
                day ->
                    new DiaryDay(
                        day.date(),
                        Map.of(Measure.PAIN, 5.0, Measure.DISTRESS, 5.0),
                        day.minutes()))
            .toList();

    // Then
    assertTrue(Proposals.next(flat, TODAY, NOW, List.of(), List.of(), List.of()).isEmpty());
  }

  @Test
  void saysHowMuchTheTrialWouldNarrow() {
    Proposal proposal = propose().orElseThrow();

    double ratio = Math.expm1(2 * proposal.information());
    assertTrue(ratio > 0);
    assertEquals(proposal.widthNow() / Math.sqrt(1 + ratio), proposal.widthAfter(), 1e-12);
  }

  private static Optional<Proposal> propose(ProposalAnswer... answers) {
    return Proposals.next(DIARY, TODAY, NOW, List.of(), List.of(answers), List.of());
  }

  private static Optional<Proposal> propose(Trial trial) {
    return Proposals.next(DIARY, TODAY, NOW, List.of(trial), List.of(), List.of());
  }

  private static Trial trial(LocalDate startedOn, Instant stoppedAt) {
    return trial("something else", Outcome.PAIN, startedOn, stoppedAt);
  }

  private static Trial trial(
      String practice, Outcome outcome, LocalDate startedOn, Instant stoppedAt) {
    return new Trial(
        new UUID(1, 1),
        new UUID(2, 2),
        practice,
        outcome,
        ZoneOffset.UTC,
        startedOn,
        MadeTrial.ALTERNATING,
        false,
        NOW,
        stoppedAt);
  }

  /** 0.5 ln(1 + s^2 / v), with s from the 95 % range and v from the day-to-day differences. */
  private static double information(Estimate estimate, List<DiaryDay> days, Measure measure) {
    double s = (estimate.range95().high() - estimate.range95().low()) / (2 * 1.959963984540054);
    double squares = 0;
    int n = 0;
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i - 1).date().plusDays(1).equals(days.get(i).date())) {
        double step = days.get(i).ratings().get(measure) - days.get(i - 1).ratings().get(measure);
        squares += step * step;
        n++;
      }
    }
    return 0.5 * Math.log(1 + s * s / (squares / n / 12));
  }
}

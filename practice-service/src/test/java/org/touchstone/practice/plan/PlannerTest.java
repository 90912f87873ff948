package org.touchstone.practice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.practice.plan.PlanPatients.avoided;
import static org.touchstone.practice.plan.PlanPatients.with;
import static org.touchstone.practice.plan.PlanPatients.withDay;
import static org.touchstone.practice.plan.PlanPatients.withHurt;
import static org.touchstone.practice.plan.PlanPatients.withPain;
import static org.touchstone.practice.plan.PlanPatients.withShown;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.catalogue.Daypart;
import org.touchstone.practice.catalogue.Offer;
import org.touchstone.practice.menu.Wishes;
import org.touchstone.practice.plan.PlanInput.Past;
import org.touchstone.practice.plan.PlanInput.Slot;
import org.touchstone.practice.programme.WeekPractices.Asked;
import org.touchstone.practice.together.Language;

/** What holds for every patient: 10,000 of them, of one seed. */
class PlannerTest {
  private static final int PATIENTS = 10_000;
  private static final Map<String, Offer> CODES =
      PlanPatients.CATALOGUE.stream().collect(Collectors.toMap(Offer::code, offer -> offer));

  private static final List<PlanInput> EVERYBODY = everybody();

  private static List<PlanInput> everybody() {
    PlanPatients patients = new PlanPatients(20261125);
    return Stream.generate(patients::next).limit(PATIENTS).toList();
  }

  /** On all cores: one patient has nothing to do with another. */
  private static void forEveryPatient(Consumer<PlanInput> check) {
    EVERYBODY.parallelStream().forEach(check);
  }

  @Test
  void touchThatHurtsIsNeverSuggested() {
    AtomicInteger touching = new AtomicInteger();
    forEveryPatient(
        in -> {
          // When
          List<Suggestion> plan = Planner.plan(in);

          // Then
          Set<String> avoided = avoided(in);
          for (Suggestion suggestion : plan) {
            assertThat(suggestion.practice().regions())
                .as(suggestion.toString())
                .noneMatch(region -> hurts(region, avoided));
            if (suggestion.alone() != null) {
              assertThat(CODES.get(suggestion.alone()).regions())
                  .noneMatch(region -> hurts(region, avoided));
            }
            touching.addAndGet(
                avoided.isEmpty() || suggestion.practice().touchLevel() == 0 ? 0 : 1);
          }
        });
    // Touch elsewhere is still offered.
    assertThat(touching.get()).isGreaterThan(500);
  }

  @Test
  void morePainIsGentlerInEveryPartOfTheDay() {
    AtomicInteger replaced = new AtomicInteger();
    forEveryPatient(
        in -> {
          Map<Daypart, Offer> before = offers(Planner.plan(withPain(in, null)));
          for (int pain = 0; pain <= 10; pain++) {
            // When
            Map<Daypart, Offer> after =
                offers(Planner.plan(withPain(in, BigDecimal.valueOf(pain))));

            // Then
            assertThat(before.keySet()).containsAll(after.keySet());
            for (Map.Entry<Daypart, Offer> entry : after.entrySet()) {
              Offer was = before.get(entry.getKey());
              Offer is = entry.getValue();
              assertThat(is.touchLevel()).isLessThanOrEqualTo(was.touchLevel());
              assertThat(is.energy()).isLessThanOrEqualTo(was.energy());
              assertThat(pain < 7 || (is.touchLevel() <= 1 && is.energy() == 1)).isTrue();
              assertThat(pain < 9 || is.touchLevel() == 0).isTrue();
              replaced.addAndGet(is.equals(was) ? 0 : 1);
            }
            before = after;
          }
        });
    assertThat(replaced.get()).isGreaterThan(5_000);
  }

  @Test
  void morePainOrATouchThatHurtsLeavesTheRestOfTheDayAsItWas() {
    AtomicInteger kept = new AtomicInteger();
    forEveryPatient(
        in -> {
          // Given
          Map<Daypart, Offer> before = offers(Planner.plan(withHurt(withPain(in, null), Set.of())));

          // When
          Map<Daypart, Offer> after = offers(Planner.plan(in));

          // Then: a practice moves to no other part of the day
          after.forEach(
              (daypart, offer) -> {
                before.forEach(
                    (other, was) -> assertThat(other == daypart || !was.equals(offer)).isTrue());
                kept.addAndGet(offer.equals(before.get(daypart)) ? 1 : 0);
              });
        });
    assertThat(kept.get()).isGreaterThan(8_000);
  }

  @Test
  void nobodyIsAssumedAndAloneIsAlwaysPossible() {
    AtomicInteger partners = new AtomicInteger();
    forEveryPatient(
        in -> {
          // When
          List<Suggestion> plan = Planner.plan(in);

          // Then
          for (Suggestion suggestion : plan) {
            for (Company one : suggestion.with()) {
              boolean named =
                  one == Company.SELF
                      || in.company().contains(one)
                      || in.wishes().picks().stream()
                          .filter(pick -> pick.practice().equals(suggestion.practice().code()))
                          .map(
                              pick ->
                                  pick.with().isEmpty()
                                      ? suggestion.practice().with()
                                      : pick.with())
                          .anyMatch(
                              with ->
                                  one == Company.PARTNER
                                      ? with.equals(List.of(Company.PARTNER))
                                      : with.contains(one) && !with.contains(Company.SELF));
              assertThat(named).as("%s of %s", one, suggestion).isTrue();
              partners.addAndGet(one == Company.PARTNER ? 1 : 0);
            }
            assertThat(suggestion.with()).isNotEmpty();
            assertThat(suggestion.practice().with()).containsAll(suggestion.with());
            assertThat(suggestion.with().contains(Company.SELF))
                .isEqualTo(suggestion.alone() == null);
            assertThat(
                    suggestion.alone() == null
                        || CODES.get(suggestion.alone()).with().contains(Company.SELF))
                .isTrue();
          }
        });
    assertThat(partners.get()).isGreaterThan(1_000);
  }

  @Test
  void nothingComesOnTwoDaysRunningUnlessTheProgrammeAsks() {
    AtomicInteger asked = new AtomicInteger();
    forEveryPatient(
        in -> {
          // Given
          PlanInput tomorrow = withDay(in, in.day().plusDays(1));

          // When
          Set<String> first = codes(Planner.plan(in));
          Set<String> second = codes(Planner.plan(tomorrow));

          // Then
          second.retainAll(first);
          for (String code : second) {
            String family = CODES.get(code).family();
            assertThat(in.asked())
                .as(code)
                .anyMatch(
                    one ->
                        CODES.get(one.practice()).family().equals(family)
                            && (isDue(one, in) || isDue(one, tomorrow)));
            asked.incrementAndGet();
          }
        });
    assertThat(asked.get()).isGreaterThan(500);
  }

  @Test
  void whatWasDoneYesterdayRests() {
    forEveryPatient(
        in -> {
          // Given
          Set<String> shown = codes(Planner.plan(in));
          Past past =
              new Past(
                  shown.stream()
                      .collect(Collectors.toMap(code -> code, code -> in.day().minusDays(1))),
                  Map.of(),
                  Set.of());

          // When
          Set<String> plan = codes(Planner.plan(withPast(in, past)));

          // Then
          plan.retainAll(shown);
          for (String code : plan) {
            assertThat(
                    in.wishes().picks().stream().anyMatch(pick -> pick.practice().equals(code))
                        || in.asked().stream()
                            .anyMatch(
                                one ->
                                    CODES
                                        .get(one.practice())
                                        .family()
                                        .equals(CODES.get(code).family())))
                .as(code)
                .isTrue();
          }
        });
  }

  @Test
  void theSameDayHasTheSamePlan() {
    forEveryPatient(
        in -> {
          // Given
          Random random = new Random(in.patientId().getLeastSignificantBits());
          List<Offer> offers = new ArrayList<>(in.offers());
          List<Asked> asked = new ArrayList<>(in.asked());
          Collections.shuffle(offers, random);
          Collections.shuffle(asked, random);
          PlanInput other =
              new PlanInput(
                  in.patientId(),
                  in.day(),
                  offers,
                  asked,
                  in.wishes(),
                  in.pain(),
                  new HashSet<>(in.hurtBefore()),
                  new HashSet<>(in.hurtToday()),
                  in.company(),
                  in.past(),
                  in.notForMe(),
                  Map.of());

          // When
          List<Suggestion> plan = Planner.plan(other);

          // Then
          assertThat(plan).isEqualTo(Planner.plan(in));
        });
  }

  @Test
  void whatIsNotForThePatientOrOnAShelfThatIsOffNeverComes() {
    forEveryPatient(
        in -> {
          // Given
          Set<String> never = new HashSet<>(in.notForMe());
          Planner.plan(in).forEach(suggestion -> never.add(suggestion.practice().code()));
          PlanInput refused = with(in, in.day(), in.pain(), in.hurtToday(), never, in.shown());
          never.addAll(in.wishes().shelved());
          if (!in.wishes().sexual()) {
            never.add("intimate");
          }

          // When
          List<Suggestion> plan = Planner.plan(refused);

          // Then
          assertThat(codes(plan)).doesNotContainAnyElementsOf(never);
          assertThat(plan).noneMatch(suggestion -> never.contains(suggestion.alone()));
        });
  }

  @Test
  void threeAtMostEachWithItsReasonsInBothLanguages() {
    PlanWording wording = new PlanWording(new ObjectMapper());
    Set<Reason> used = ConcurrentHashMap.newKeySet();
    AtomicInteger full = new AtomicInteger();
    forEveryPatient(
        in -> {
          // When
          List<Suggestion> plan = Planner.plan(in);

          // Then
          assertThat(plan).hasSizeLessThanOrEqualTo(3);
          assertThat(plan).extracting(Suggestion::daypart).isSorted().doesNotHaveDuplicates();
          assertThat(plan)
              .extracting(suggestion -> suggestion.practice().family())
              .doesNotHaveDuplicates();
          for (Suggestion suggestion : plan) {
            assertThat(suggestion.why()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
            for (Reason reason : suggestion.why()) {
              assertThat(wording.sentence(reason, Language.ENGLISH)).isNotBlank();
              assertThat(wording.sentence(reason, Language.SPANISH))
                  .isNotBlank()
                  .isNotEqualTo(wording.sentence(reason, Language.ENGLISH));
              used.add(reason);
            }
            assertThat(suggestion.why().contains(Reason.MENU))
                .as("menu")
                .isIn(
                    false,
                    in.wishes().picks().stream()
                        .anyMatch(pick -> pick.practice().equals(suggestion.practice().code())));
          }
          full.addAndGet(plan.size() == 3 ? 1 : 0);
        });
    assertThat(full.get()).isGreaterThan(PATIENTS * 9 / 10);
    assertThat(used).contains(Reason.PROGRAMME, Reason.MENU, Reason.GENTLER, Reason.SPARED);
  }

  @Test
  void aSwapGivesAnotherOneAndLeavesTheRest() {
    AtomicInteger swapped = new AtomicInteger();
    forEveryPatient(
        in -> {
          // Given
          Map<Daypart, String> shown = Planner.shown(in);
          Daypart daypart = Daypart.values()[Math.floorMod(in.day().getDayOfYear(), 3)];
          String was = shown.get(daypart);
          if (was == null) {
            return;
          }

          // When
          Optional<String> other = Planner.another(in, daypart, was);

          // Then
          Map<Daypart, Slot> slots = new EnumMap<>(Daypart.class);
          shown.forEach((part, code) -> slots.put(part, new Slot(code, List.of(), null)));
          slots.put(daypart, new Slot(other.orElse(null), List.of(was), PlanAnswer.SWAP));
          PlanInput answered = withShown(in, slots);
          Map<Daypart, String> after = Planner.shown(answered);
          Map<Daypart, String> expected = new EnumMap<>(shown);
          expected.remove(daypart);
          other.ifPresent(code -> expected.put(daypart, code));
          assertThat(after).isEqualTo(expected);
          assertThat(other).isNotEqualTo(Optional.of(was));
          assertThat(Planner.plan(answered))
              .filteredOn(suggestion -> suggestion.daypart() == daypart)
              .allMatch(suggestion -> suggestion.why().contains(Reason.SWAPPED));
          // Worse pain makes the answered day gentler, never the other way.
          Map<Daypart, Offer> worse =
              offers(Planner.plan(withPain(answered, BigDecimal.valueOf(9))));
          assertThat(worse.values()).allMatch(offer -> offer.touchLevel() == 0);
          swapped.addAndGet(other.isPresent() ? 1 : 0);
        });
    assertThat(swapped.get()).isGreaterThan(PATIENTS * 9 / 10);
  }

  @Test
  void theProgrammeComesAsOftenAsItSays() {
    for (int times = 1; times <= 7; times++) {
      for (int patient = 0; patient < 50; patient++) {
        // Given
        Asked asked = new Asked("breathing", times);
        LocalDate monday = LocalDate.of(2026, 11, 23);
        long who = patient * 7919L;

        // When
        long due =
            monday
                .datesUntil(monday.plusDays(7))
                .filter(day -> Planner.isDue(asked, who, day))
                .count();

        // Then
        assertThat(due).isEqualTo(times);
      }
    }
  }

  @Test
  void withoutCompanyTheHugOfTheFirstWeekBecomesAFormThatNeedsNobody() {
    // Given
    PlanInput in = plain(List.of(new Asked("hug", 7)), Set.of(), null);

    // When
    Suggestion morning = Planner.plan(in).get(0);

    // Then
    assertThat(morning.practice().family()).isEqualTo("hug");
    assertThat(morning.practice().alone()).isTrue();
    assertThat(morning.with()).contains(Company.SELF).doesNotContain(Company.PARTNER);
    assertThat(morning.why()).startsWith(Reason.PROGRAMME_FORM);
    Suggestion withFriend =
        Planner.plan(plain(List.of(new Asked("hug", 7)), Set.of(Company.FRIEND), null)).get(0);
    assertThat(withFriend.practice().code()).isEqualTo("hug");
    assertThat(withFriend.with()).containsExactly(Company.FRIEND);
    assertThat(CODES.get(withFriend.alone()).family()).isEqualTo("hug");
    assertThat(withFriend.why()).startsWith(Reason.PROGRAMME, Reason.COMPANY);
  }

  @Test
  void daysAreDifferent() {
    // Given
    PlanInput in = plain(List.of(), Set.of(), null);

    // When
    Set<String> seen = new HashSet<>();
    for (int day = 0; day < 14; day++) {
      List<Suggestion> plan = Planner.plan(withDay(in, in.day().plusDays(day)));
      assertThat(plan).hasSize(3);
      seen.addAll(codes(plan));
    }

    // Then
    assertThat(seen).hasSizeGreaterThan(15);
  }

  @Test
  void aWholeRegionAndItsSidesAreTheSamePlace() {
    assertThat(Planner.overlap("upper-back", "upper-back-left")).isTrue();
    assertThat(Planner.overlap("upper-back-right", "upper-back")).isTrue();
    assertThat(Planner.overlap("upper-back-right", "upper-back-left")).isFalse();
    assertThat(Planner.overlap("hand-left", "hand-left")).isTrue();
    assertThat(Planner.overlap("head", "hand-left")).isFalse();
  }

  /** Also as the whole or a side of a region that hurts. */
  private static boolean hurts(String region, Set<String> avoided) {
    return avoided.stream().anyMatch(hurt -> region.startsWith(hurt) || hurt.startsWith(region));
  }

  private static PlanInput plain(List<Asked> asked, Set<Company> company, BigDecimal pain) {
    return new PlanInput(
        new UUID(1, 2),
        LocalDate.of(2026, 11, 25),
        PlanPatients.CATALOGUE,
        asked,
        new Wishes(List.of(), Set.of(), false, Set.of(), Set.of(), Set.of()),
        pain,
        Set.of(),
        Set.of(),
        company,
        Past.NONE,
        Set.of(),
        Map.of());
  }

  private static PlanInput withPast(PlanInput in, Past past) {
    return new PlanInput(
        in.patientId(),
        in.day(),
        in.offers(),
        in.asked(),
        in.wishes(),
        in.pain(),
        in.hurtBefore(),
        in.hurtToday(),
        in.company(),
        past,
        in.notForMe(),
        in.shown());
  }

  private static boolean isDue(Asked asked, PlanInput in) {
    return Planner.isDue(asked, in.patientId().getMostSignificantBits(), in.day());
  }

  private static Map<Daypart, Offer> offers(List<Suggestion> plan) {
    Map<Daypart, Offer> offers = new EnumMap<>(Daypart.class);
    plan.forEach(suggestion -> offers.put(suggestion.daypart(), suggestion.practice()));
    return offers;
  }

  private static Set<String> codes(List<Suggestion> plan) {
    return plan.stream()
        .map(suggestion -> suggestion.practice().code())
        .collect(Collectors.toCollection(HashSet::new));
  }
}

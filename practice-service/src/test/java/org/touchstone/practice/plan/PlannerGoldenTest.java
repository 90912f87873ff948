package org.touchstone.practice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.catalogue.Daypart;
import org.touchstone.practice.catalogue.Offer;
import org.touchstone.practice.menu.Wishes;
import org.touchstone.practice.plan.PlanInput.Past;
import org.touchstone.practice.plan.PlanInput.Slot;
import org.touchstone.practice.programme.WeekPractices.Asked;

/**
 * Sixty fixed days and the plan of each, as they were written down once: somebody who opened a plan
 * in the morning finds the same one after an upgrade at noon.
 */
class PlannerGoldenTest {
  private static final int DAYS = 60;
  private static final List<String> REGIONS =
      List.of("hand-left", "hand-right", "upper-back", "upper-back-left", "chest", "foot-right");
  private static final List<List<Company>> COMPANY =
      List.of(
          List.of(Company.SELF),
          List.of(Company.SELF, Company.FRIEND),
          List.of(Company.PARTNER, Company.FAMILY),
          List.of(Company.PARTNER));
  private static final int[] MINUTES = {1, 5, 10, 20, 45};

  private final Random random = new Random(20261128);
  private final List<Offer> offers = offers();

  @Test
  void plansAreAsTheyWereWrittenDown() throws IOException {
    // Given
    StringBuilder plans = new StringBuilder();

    // When
    for (int day = 0; day < DAYS; day++) {
      PlanInput in = input(day);
      plans.append(day).append(" first ").append(line(Planner.plan(in))).append('\n');
      Map<Daypart, String> shown = Planner.shown(in);
      for (Daypart daypart : Daypart.values()) {
        plans.append("  ").append(daypart).append(" else ");
        plans.append(Planner.another(in, daypart, shown.get(daypart)).orElse("-")).append('\n');
      }
      plans.append("  later ").append(line(Planner.plan(later(in, shown)))).append('\n');
    }

    // Then
    assertThat(plans.toString()).isEqualTo(written());
  }

  private static String line(List<Suggestion> plan) {
    List<String> parts = new ArrayList<>();
    for (Suggestion one : plan) {
      parts.add(
          one.daypart()
              + " "
              + one.practice().code()
              + " with "
              + one.with()
              + " alone "
              + one.alone()
              + " why "
              + one.why());
    }
    return String.join("; ", parts);
  }

  /** The same day after an answer, with more pain and another place that hurts. */
  private PlanInput later(PlanInput in, Map<Daypart, String> shown) {
    Map<Daypart, Slot> slots = new EnumMap<>(Daypart.class);
    for (Daypart daypart : Daypart.values()) {
      String practice = shown.get(daypart);
      slots.put(
          daypart,
          daypart == Daypart.DAY && practice != null
              ? new Slot(
                  Planner.another(in, daypart, practice).orElse(practice),
                  List.of(practice),
                  PlanAnswer.SWAP)
              : new Slot(practice, List.of(), random.nextInt(6) == 0 ? PlanAnswer.SKIP : null));
    }
    return PlanPatients.with(
        in,
        in.day(),
        BigDecimal.valueOf(random.nextInt(101), 1),
        some(REGIONS, 2),
        in.notForMe(),
        slots);
  }

  private PlanInput input(int day) {
    List<Asked> asked = new ArrayList<>();
    List<Wishes.Pick> picks = new ArrayList<>();
    Map<String, LocalDate> done = new HashMap<>();
    Map<String, Integer> declined = new HashMap<>();
    LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);
    List<String> codes = offers.stream().map(Offer::code).toList();
    for (String code : list(codes, 3)) {
      asked.add(new Asked(code, 1 + random.nextInt(7)));
    }
    for (String code : list(codes, 6)) {
      picks.add(
          new Wishes.Pick(
              code,
              random.nextInt(11),
              list(REGIONS, 1),
              COMPANY.get(random.nextInt(COMPANY.size()))));
    }
    for (String code : list(codes, 8)) {
      done.put(code, date.minusDays(1 + random.nextInt(13)));
      declined.put(code, random.nextInt(3));
    }
    return new PlanInput(
        new UUID(random.nextLong(), random.nextLong()),
        date,
        offers,
        asked,
        new Wishes(
            picks,
            some(codes, 3),
            random.nextBoolean(),
            some(REGIONS, 1),
            some(REGIONS, 1),
            some(REGIONS, 2)),
        random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextInt(101), 1),
        some(REGIONS, 2),
        some(REGIONS, 2),
        random.nextBoolean() ? Set.of(Company.FRIEND) : Set.of(),
        new Past(done, declined, some(codes, 5)),
        some(codes, 4),
        Map.of());
  }

  private Set<String> some(List<String> all, int most) {
    return Set.copyOf(list(all, most));
  }

  private List<String> list(List<String> all, int most) {
    List<String> copy = new ArrayList<>(all);
    Collections.shuffle(copy, random);
    return List.copyOf(copy.subList(0, random.nextInt(most + 1)));
  }

  /** A catalogue that stays as it is, whatever happens to the real one. */
  private static List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      int touch = i % 4 == 0 ? 0 : i % 5;
      offers.add(
          new Offer(
              "practice_" + i,
              "practice_" + (i - i % 4),
              Daypart.values()[i / 4 % 3],
              touch,
              MINUTES[i % MINUTES.length],
              1 + i % 3,
              i % 4 == 0 ? List.of(Company.SELF) : COMPANY.get(i % COMPANY.size()),
              touch == 0 ? List.of() : List.of(REGIONS.get(i % REGIONS.size()))));
    }
    return offers;
  }

  private static String written() throws IOException {
    try (InputStream file = PlannerGoldenTest.class.getResourceAsStream("/plan/golden.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package org.touchstone.practice.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.catalogue.Daypart;
import org.touchstone.practice.catalogue.Offer;
import org.touchstone.practice.menu.Wishes;
import org.touchstone.practice.programme.WeekPractices.Asked;

/**
 * All that a plan is made from. Nothing that is done on the day itself is in it, except what can
 * make the day gentler and the answers to the plan; so a plan that was shown stays as it is.
 *
 * @param day the patient's local day
 * @param offers the catalogue
 * @param asked what the programmes of the week ask for
 * @param wishes menu and words about touch
 * @param pain the highest of the day, 0 to 10; absent: nothing was said
 * @param hurtBefore regions where touch hurt in the last entry before the day that names regions,
 *     at most three days back
 * @param hurtToday regions where touch hurts by any entry of the day
 * @param company who the patient has done a practice with before the day
 * @param past the days before
 * @param notForMe practices that the patient does not want to see
 * @param shown what was shown when the patient answered on this day; empty: not answered yet
 */
record PlanInput(
    UUID patientId,
    LocalDate day,
    List<Offer> offers,
    List<Asked> asked,
    Wishes wishes,
    @Nullable BigDecimal pain,
    Set<String> hurtBefore,
    Set<String> hurtToday,
    Set<Company> company,
    Past past,
    Set<String> notForMe,
    Map<Daypart, Slot> shown) {

  PlanInput {
    offers = List.copyOf(offers);
    asked = List.copyOf(asked);
    hurtBefore = Set.copyOf(hurtBefore);
    hurtToday = Set.copyOf(hurtToday);
    company = Set.copyOf(company);
    notForMe = Set.copyOf(notForMe);
    shown = shown.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(shown));
  }

  /** The items of the menu, by practice. */
  Map<String, List<Wishes.Pick>> menu() {
    return wishes.picks().stream().collect(Collectors.groupingBy(Wishes.Pick::practice));
  }

  /**
   * The 14 days before the day.
   *
   * @param lastDone the last day on which a practice was done
   * @param declined how often a practice was skipped or swapped
   * @param liked practices whose sessions were rated 7 or more on average
   */
  record Past(Map<String, LocalDate> lastDone, Map<String, Integer> declined, Set<String> liked) {
    static final Past NONE = new Past(Map.of(), Map.of(), Set.of());

    Past {
      lastDone = Map.copyOf(lastDone);
      declined = Map.copyOf(declined);
      liked = Set.copyOf(liked);
    }
  }

  /**
   * One part of the day as it was shown.
   *
   * @param practice what is there; absent: nothing
   * @param seen what was there before on this day, the first shown first
   * @param answer the patient's last answer
   */
  record Slot(@Nullable String practice, List<String> seen, @Nullable PlanAnswer answer) {
    Slot {
      seen = List.copyOf(seen);
    }
  }
}

package org.touchstone.practice.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.catalogue.Catalogue;
import org.touchstone.practice.catalogue.Daypart;
import org.touchstone.practice.catalogue.Offers;
import org.touchstone.practice.edition.Clinics;
import org.touchstone.practice.menu.WishService;
import org.touchstone.practice.painentry.PainEntry;
import org.touchstone.practice.painentry.PainEntryService;
import org.touchstone.practice.painentry.PainRegion;
import org.touchstone.practice.plan.PlanInput.Past;
import org.touchstone.practice.plan.PlanInput.Slot;
import org.touchstone.practice.programme.WeekPractices;
import org.touchstone.practice.session.PracticeSession;
import org.touchstone.practice.session.PracticeSessionService;
import org.touchstone.practice.together.Language;

/** Collects what a plan is made from, and keeps a patient's answers. */
@ApplicationScoped
class PlanService {
  /** As far back as entries of the diary. */
  private static final int DAYS_BACK = 14;

  private static final int DAYS_AHEAD = 7;
  private static final int DAYS_OF_HURT = 3;
  private static final int DAYS_OF_PAST = 14;

  /** Who has been company in the last months is still there, more likely than not. */
  private static final int DAYS_OF_COMPANY = 90;

  private static final BigDecimal LIKED = BigDecimal.valueOf(7);

  private final PlanRepository plans;
  private final Offers offers;
  private final Catalogue catalogue;
  private final Clinics clinics;
  private final WishService wishes;
  private final WeekPractices weeks;
  private final PainEntryService painEntries;
  private final PracticeSessionService sessions;
  private final PlanWording wording;

  PlanService(
      PlanRepository plans,
      Offers offers,
      Catalogue catalogue,
      Clinics clinics,
      WishService wishes,
      WeekPractices weeks,
      PainEntryService painEntries,
      PracticeSessionService sessions,
      PlanWording wording) {
    this.plans = plans;
    this.offers = offers;
    this.catalogue = catalogue;
    this.clinics = clinics;
    this.wishes = wishes;
    this.weeks = weeks;
    this.painEntries = painEntries;
    this.sessions = sessions;
    this.wording = wording;
  }

  /**
   * The plan of a local day.
   *
   * @param day absent: today
   * @throws ProblemException 400 for a day that is too far away
   */
  @Transactional
  PlanView read(UUID patientId, @Nullable LocalDate day, Language language) {
    return view(input(patientId, known(patientId, day)), language);
  }

  /**
   * Keeps an answer. The same call again has no further effect.
   *
   * @throws ProblemException 400 for a day that is too far away or a practice that is none
   */
  @Transactional
  PlanView answer(
      UUID patientId, LocalDate day, Daypart daypart, AnswerPlan request, Language language) {
    known(patientId, day);
    String named = request.practice();
    if (named != null && !catalogue.isPractice(clinics.ofPatient(patientId), named)) {
      throw ProblemException.badRequest("practice", "must be the code of a practice");
    }
    plans.lock(patientId);
    PlanInput before = input(patientId, day);
    Map<Daypart, String> shown = Planner.shown(before);
    Slot slot = before.shown().getOrDefault(daypart, new Slot(null, List.of(), null));
    String current = shown.get(daypart);
    boolean applies = named == null ? slot.answer() != request.answer() : named.equals(current);
    PlanAnswer answer = request.answer();
    if (answer == null) {
      takeBack(before, daypart, slot, shown);
    } else if (applies && current != null) {
      keep(before, daypart, slot, current, answer, shown);
    } else if (answer == PlanAnswer.NOT_FOR_ME && named != null) {
      plans.putNotForMe(patientId, named, day, daypart);
    }
    return view(input(patientId, day), language);
  }

  @Transactional
  PlanView.NotForMe notForMe(UUID patientId) {
    return new PlanView.NotForMe(plans.notForMe(patientId));
  }

  /** A practice may be suggested again; days that were shown stay as they are. */
  @Transactional
  void takeBack(UUID patientId, String practice) {
    plans.lock(patientId);
    plans.takeBack(patientId, practice);
  }

  private void keep(
      PlanInput before,
      Daypart daypart,
      Slot slot,
      String current,
      PlanAnswer answer,
      Map<Daypart, String> shown) {
    List<String> seen = new ArrayList<>(slot.seen());
    String next = current;
    if (answer != PlanAnswer.SKIP) {
      if (answer == PlanAnswer.NOT_FOR_ME) {
        plans.putNotForMe(before.patientId(), current, before.day(), daypart);
      }
      String other = Planner.another(before, daypart, current).orElse(null);
      if (other != null || answer == PlanAnswer.NOT_FOR_ME) {
        if (!seen.contains(current)) {
          seen.add(current);
        }
        next = other;
      }
    }
    write(before, shown, daypart, new Slot(next, seen, answer));
  }

  private void takeBack(PlanInput before, Daypart daypart, Slot slot, Map<Daypart, String> shown) {
    if (slot.answer() != null) {
      plans.takeBackAnswer(before.patientId(), before.day(), daypart);
      String first = slot.seen().isEmpty() ? slot.practice() : slot.seen().get(0);
      write(before, shown, daypart, new Slot(first, List.of(), null));
    }
  }

  /** Keeps the whole day as it is shown, so that an answer to one part leaves the others alone. */
  private void write(
      PlanInput before, Map<Daypart, String> shown, Daypart answered, Slot answeredSlot) {
    for (Daypart daypart : Daypart.values()) {
      Slot known = before.shown().getOrDefault(daypart, new Slot(null, List.of(), null));
      plans.put(
          before.patientId(),
          before.day(),
          daypart,
          daypart == answered
              ? answeredSlot
              : new Slot(shown.get(daypart), known.seen(), known.answer()));
    }
  }

  private LocalDate known(UUID patientId, @Nullable LocalDate day) {
    LocalDate today = weeks.today(patientId);
    if (day == null) {
      return today;
    }
    // One day more on both sides: the diary's last zone may not be where the patient is now.
    if (day.isBefore(today.minusDays(DAYS_BACK + 1))
        || day.isAfter(today.plusDays(DAYS_AHEAD + 1))) {
      throw ProblemException.badRequest(
          "day", "must be at most " + DAYS_BACK + " days ago and " + DAYS_AHEAD + " days ahead");
    }
    return day;
  }

  private PlanInput input(UUID patientId, LocalDate day) {
    List<PainEntry> pain = painEntries.days(patientId, day.minusDays(DAYS_OF_HURT), day);
    List<PainEntry> today = pain.stream().filter(entry -> entry.head().day().equals(day)).toList();
    List<PainEntry> earlier = pain.stream().filter(entry -> !today.contains(entry)).toList();
    List<PracticeSession> past =
        sessions.days(patientId, day.minusDays(DAYS_OF_COMPANY), day.minusDays(1)).stream()
            .filter(session -> session.minutes().signum() > 0)
            .toList();
    return new PlanInput(
        patientId,
        day,
        offers.of(clinics.ofPatient(patientId)),
        weeks.on(patientId, day),
        wishes.read(patientId),
        today.stream().map(PainEntry::intensity).max(BigDecimal::compareTo).orElse(null),
        earlier.stream()
            .filter(entry -> !entry.regions().isEmpty())
            .reduce((one, later) -> later)
            .map(PlanService::hurts)
            .orElse(Set.of()),
        today.stream().flatMap(entry -> hurts(entry).stream()).collect(Collectors.toSet()),
        company(past),
        past(patientId, day, past),
        new HashSet<>(plans.notForMe(patientId)),
        plans.slots(patientId, day));
  }

  private static Set<String> hurts(PainEntry entry) {
    return entry.regions().stream()
        .filter(PainRegion::touchHurts)
        .map(PainRegion::region)
        .collect(Collectors.toSet());
  }

  private static Set<Company> company(List<PracticeSession> past) {
    Set<Company> company = EnumSet.noneOf(Company.class);
    past.forEach(session -> Optional.ofNullable(session.with()).ifPresent(company::add));
    company.remove(Company.SELF);
    company.remove(Company.UNKNOWN);
    return company;
  }

  private Past past(UUID patientId, LocalDate day, List<PracticeSession> past) {
    LocalDate from = day.minusDays(DAYS_OF_PAST);
    Map<String, LocalDate> lastDone = new HashMap<>();
    Map<String, List<BigDecimal>> ratings = new HashMap<>();
    for (PracticeSession session : past) {
      if (!session.head().day().isBefore(from)) {
        lastDone.put(session.practice(), session.head().day());
        BigDecimal helpfulness = session.helpfulness();
        if (helpfulness != null) {
          ratings.computeIfAbsent(session.practice(), key -> new ArrayList<>()).add(helpfulness);
        }
      }
    }
    Set<String> liked = new HashSet<>();
    ratings.forEach(
        (practice, values) -> {
          BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
          if (sum.compareTo(LIKED.multiply(BigDecimal.valueOf(values.size()))) >= 0) {
            liked.add(practice);
          }
        });
    return new Past(lastDone, plans.declined(patientId, from, day.minusDays(1)), liked);
  }

  private PlanView view(PlanInput input, Language language) {
    boolean gentle = Gentleness.isGentle(input.pain());
    return new PlanView(
        input.day(),
        input.pain(),
        gentle,
        gentle ? wording.gentleDay(language) : null,
        Planner.plan(input).stream()
            .map(
                suggestion ->
                    new PlanView.Suggested(
                        suggestion.daypart(),
                        suggestion.practice().code(),
                        suggestion.practice().minutes(),
                        suggestion.with(),
                        suggestion.alone(),
                        suggestion.why().stream()
                            .map(
                                reason ->
                                    new PlanView.Why(reason, wording.sentence(reason, language)))
                            .toList()))
            .toList());
  }
}

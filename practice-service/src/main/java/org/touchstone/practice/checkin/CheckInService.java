package org.touchstone.practice.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.contracts.sharing.Sharing;
import org.touchstone.practice.checkin.CheckInRepository.Answers;
import org.touchstone.practice.checkin.CheckInRepository.CheckIn;
import org.touchstone.practice.checkin.CheckInRepository.Side;
import org.touchstone.practice.entry.Numbers;
import org.touchstone.practice.together.Pair;
import org.touchstone.practice.together.Pairs;

/**
 * Weekly check-ins. Until both have agreed, what one of two people gets to know does not depend on
 * the other: not answered, not agreed and never opened are the same.
 */
@ApplicationScoped
class CheckInService {
  /** As far back as entries of the diary. */
  private static final Duration BACK = Duration.ofDays(14);

  private final CheckInRepository checkIns;
  private final Pairs pairs;
  private final Sharing sharing;
  private final Outbox outbox;
  private final Clock clock;

  CheckInService(
      CheckInRepository checkIns, Pairs pairs, Sharing sharing, Outbox outbox, Clock clock) {
    this.checkIns = checkIns;
    this.pairs = pairs;
    this.sharing = sharing;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The caller's weeks, the newest first. */
  @Transactional
  CheckInView.Weeks all(UUID personId, String role, ZoneId zone) {
    Side side = side(personId, role);
    List<CheckIn> found = checkIns.all(side);
    onRecord(side, found);
    return new CheckInView.Weeks(
        Week.of(clock.instant(), zone).toString(),
        found.stream().map(checkIn -> view(side, checkIn)).toList());
  }

  /**
   * One of the caller's weeks.
   *
   * @throws ProblemException not found, when the caller has not answered
   */
  @Transactional
  CheckInView one(UUID personId, String role, Week week) {
    Side side = side(personId, role);
    return answer(side, week);
  }

  /**
   * Keeps the caller's answers of a week.
   *
   * @throws ProblemException bad request, for a broken rule; not found, for a partner with nobody
   */
  @Transactional
  PutResult put(UUID personId, String role, Week week, PutCheckIn request) {
    Side side = heldSide(personId, role);
    Answers answers =
        new Answers(
            text(request.worked()),
            text(request.adjust()),
            Numbers.canonical(request.feeling()),
            Boolean.TRUE.equals(request.askForCall()),
            text(request.privateNote()));
    check(side, answers, request.keptFromClinic());
    boolean isNew = checkIns.find(side, week).isEmpty();
    ZoneId zone = ZoneId.of(request.zone());
    if (week.isAfter(Week.of(clock.instant(), zone))) {
      throw ProblemException.badRequest("week", "must not be in the future");
    }
    if (isNew && Week.of(clock.instant().minus(BACK), zone).isAfter(week)) {
      throw ProblemException.badRequest(
          "week", "must not be more than " + BACK.toDays() + " days ago");
    }
    checkIns.put(
        side,
        week,
        answers,
        request.keptFromClinic(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    return new PutResult(isNew, answer(side, week));
  }

  /**
   * Agrees to show answers of a week to the other, in the place of those that were agreed before.
   *
   * @throws ProblemException not found, when the caller has not answered, or there is nobody
   */
  @Transactional
  CheckInView agree(UUID personId, String role, Week week, List<WeekAnswer> shown) {
    Side side = heldSide(personId, role);
    if (side.partnershipId() == null || !checkIns.agree(side, week, side.partnershipId(), shown)) {
      throw ProblemException.notFound();
    }
    return answer(side, week);
  }

  /** Takes the agreement back; both stop seeing each other's answers at once. */
  @Transactional
  void takeBack(UUID personId, String role, Week week) {
    checkIns.takeBack(side(personId, role), week);
  }

  @Transactional
  void delete(UUID personId, String role, Week week) {
    checkIns.delete(side(personId, role), week);
  }

  /**
   * A patient's own answers for the clinic: how it feels and the wish for a call with the category
   * check-ins, free text with notes too; never what the patient keeps from the clinic, never a
   * private note, never anything of a partner. The access is recorded.
   *
   * @throws ProblemException not found, when the patient is not in the caller's care
   */
  @Transactional
  CheckInView.ForClinic forClinician(UUID clinicianId, UUID patientId) {
    Set<Category> shared = sharing.requireForClinician(clinicianId, patientId);
    outbox.append(
        AccessRecorded.read(patientId, clinicianId, Role.CLINICIAN, "check-ins", clock.instant()));
    List<Category> notShared =
        Stream.of(Category.CHECK_INS, Category.NOTES).filter(c -> !shared.contains(c)).toList();
    if (!shared.contains(Category.CHECK_INS)) {
      return new CheckInView.ForClinic(List.of(), notShared);
    }
    return new CheckInView.ForClinic(
        checkIns.forClinic(patientId, shared.contains(Category.NOTES)), notShared);
  }

  private Side side(UUID personId, String role) {
    return role.equals(Role.PARTNER)
        ? side(personId, Optional.of(pairs.requireOfPartner(personId)))
        : side(personId, pairs.ofPatient(personId));
  }

  /** For writes: the partnership does not end meanwhile and leave them behind. */
  private Side heldSide(UUID personId, String role) {
    boolean isPartner = role.equals(Role.PARTNER);
    Optional<Pair> pair = pairs.held(personId, isPartner);
    if (isPartner && pair.isEmpty()) {
      throw ProblemException.notFound();
    }
    return side(personId, pair);
  }

  private static Side side(UUID personId, Optional<Pair> pair) {
    return pair.map(
            p ->
                new Side(
                    p.patientId(),
                    personId,
                    p.other(personId),
                    p.partnershipId(),
                    p.shares(Category.CHECK_INS)))
        .orElse(new Side(personId, personId, null, null, false));
  }

  private CheckInView answer(Side side, Week week) {
    CheckIn checkIn = checkIns.find(side, week).orElseThrow(ProblemException::notFound);
    onRecord(side, List.of(checkIn));
    return view(side, checkIn);
  }

  private CheckInView view(Side side, CheckIn checkIn) {
    Answers answers = checkIn.answers();
    return new CheckInView(
        checkIn.week(),
        answers.worked(),
        answers.adjust(),
        answers.feeling(),
        answers.askForCall(),
        answers.askForCall()
            ? checkIns.isSharedWithClinic(side.patientId(), Category.CHECK_INS.code())
            : null,
        answers.privateNote(),
        checkIn.keptFromClinic().isEmpty() ? null : checkIn.keptFromClinic(),
        checkIn.agreed(),
        checkIn.shown(),
        checkIn.other(),
        checkIn.recordedAt(),
        checkIn.changedAt());
  }

  /** A partner has read a patient's answers. */
  private void onRecord(Side side, List<CheckIn> answered) {
    if (side.isPartner() && answered.stream().anyMatch(checkIn -> checkIn.other() != null)) {
      outbox.append(
          new AccessRecorded(
              side.patientId(),
              UUID.randomUUID(),
              1,
              clock.instant(),
              side.personId(),
              Role.PARTNER,
              "read",
              "check-ins",
              "partner"));
    }
  }

  private static void check(Side side, Answers answers, @Nullable List<WeekAnswer> keptFromClinic) {
    if (side.isPartner() && keptFromClinic != null) {
      throw ProblemException.badRequest("keptFromClinic", "must be absent for a partner");
    }
    if (side.isPartner() && answers.askForCall()) {
      throw ProblemException.badRequest("askForCall", "must be absent for a partner");
    }
    boolean none =
        answers.worked() == null
            && answers.adjust() == null
            && answers.feeling() == null
            && answers.privateNote() == null
            && !answers.askForCall();
    if (none) {
      throw ProblemException.badRequest(
          "worked", "must not be absent together with every other answer");
    }
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** What came of a put. */
  record PutResult(boolean created, CheckInView checkIn) {}
}

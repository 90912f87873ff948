package org.touchstone.insights.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.contracts.sharing.Sharing;
import org.touchstone.insights.observation.CourseEnrolment;

/** Which clinic sees which figures, and when they are computed. */
@ApplicationScoped
class CohortService {

  private final Cohorts cohorts;
  private final CohortRepository repository;
  private final Sharing sharing;
  private final Clock clock;

  CohortService(Cohorts cohorts, CohortRepository repository, Sharing sharing, Clock clock) {
    this.cohorts = cohorts;
    this.repository = repository;
    this.sharing = sharing;
    this.clock = clock;
  }

  /**
   * A cohort of the clinic whose patients the clinician treats.
   *
   * @param version of the programme; null: the newest one with figures
   * @throws ProblemException not found, for a clinician who treats nobody, or patients of two
   *     clinics at once
   */
  @Transactional
  CohortView forClinician(
      UUID clinicianId, String program, @Nullable Integer version, CohortWording wording) {
    List<String> clinics = repository.clinicsOf(clinicianId);
    if (clinics.size() != 1) {
      throw ProblemException.notFound();
    }
    return view(clinics.get(0), program, version, wording);
  }

  /**
   * A cohort of the clinic that the administrator works in.
   *
   * @param version of the programme; null: the newest one with figures
   * @throws ProblemException not found, for somebody who works in no clinic
   */
  @Transactional
  CohortView forAdministrator(
      UUID administratorId, String program, @Nullable Integer version, CohortWording wording) {
    String clinic = sharing.clinicOfStaff(administratorId).orElseThrow(ProblemException::notFound);
    return view(clinic, program, version, wording);
  }

  private CohortView view(
      String clinic, String program, @Nullable Integer version, CohortWording wording) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return CohortView.of(program, clinic, seen(clinic, program, version, today), wording);
  }

  /**
   * What is seen of a cohort.
   *
   * @param version of the programme; null: none was asked for, and none has figures
   * @param asOf last day looked at
   */
  record Seen(@Nullable Integer version, LocalDate asOf, Figures figures) {}

  /**
   * The figures as they stand this week: computed by the first look of the week at what was known
   * by its Monday, the same for every other look.
   */
  @Transactional
  Seen seen(String clinic, String program, @Nullable Integer version, LocalDate today) {
    LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate asOf = week.minusDays(1);
    Map<UUID, Set<Category>> consents = repository.consents(clinic);
    Map<Integer, List<CourseEnrolment>> enrolments =
        cohorts.byVersion(program, consents.keySet(), asOf);
    List<Integer> wanted =
        version == null
            ? new ArrayList<>(new TreeSet<>(enrolments.keySet()).descendingSet())
            : List.of(version);
    for (int one : wanted) {
      Seen seen =
          seen(clinic, program, one, week, enrolments.getOrDefault(one, List.of()), consents);
      if (seen.figures().enrolled() != null) {
        return seen;
      }
    }
    return new Seen(version, asOf, Figures.NONE);
  }

  private Seen seen(
      String clinic,
      String program,
      int version,
      LocalDate week,
      List<CourseEnrolment> enrolments,
      Map<UUID, Set<Category>> consents) {
    LocalDate asOf = week.minusDays(1);
    if (enrolments.isEmpty() && !repository.isKnown(clinic, program, version)) {
      return new Seen(version, asOf, Figures.NONE);
    }
    Release release = repository.lock(clinic, program, version);
    if (release.checkedWeek() == null || release.checkedWeek().isBefore(week)) {
      List<Member> members = cohorts.members(enrolments, consents, asOf);
      release =
          release.next(
              week, asOf, Suppression.of(members), Contributions.of(members, release.salt()));
      repository.save(clinic, program, version, release);
    }
    return new Seen(version, release.asOf() == null ? asOf : release.asOf(), release.figures());
  }
}

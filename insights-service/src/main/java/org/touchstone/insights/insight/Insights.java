package org.touchstone.insights.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.estimator.Diary;
import org.touchstone.insights.estimator.DiaryInsights;
import org.touchstone.insights.focus.Focus;
import org.touchstone.insights.observation.DailyView;
import org.touchstone.insights.observation.Diaries;
import org.touchstone.insights.observation.DiaryVersions;

/** Computes insights from a diary, and keeps the newest ones until the diary changes. */
@ApplicationScoped
public class Insights {

  private final Diaries diaries;
  private final InsightRepository results;
  private final Focus focus;
  private final Clock clock;

  Insights(Diaries diaries, InsightRepository results, Focus focus, Clock clock) {
    this.diaries = diaries;
    this.results = results;
    this.focus = focus;
    this.clock = clock;
  }

  /**
   * Computes the insights of a whole diary anew and puts them in the place of the former ones.
   *
   * @param versions of the diary, which the caller keeps from changing meanwhile
   * @return when they were computed
   */
  public Instant recalculate(UUID patientId, DiaryVersions versions) {
    List<String> asked = focus.of(patientId);
    InsightResult result = compute(patientId, DiaryVersions.ALL, asked, versions.total(), null);
    results.replace(patientId, DiaryVersions.ALL, asked, result);
    return result.computedAt();
  }

  /**
   * The insights as seen with some categories: the kept ones where they fit, else computed.
   *
   * @param asOf last day to look at; null: the patient's today
   */
  public InsightResult read(UUID patientId, Set<Category> categories, @Nullable LocalDate asOf) {
    long version = diaries.versions(patientId).of(categories);
    List<String> asked = focus.of(patientId);
    Optional<InsightResult> kept = results.find(patientId, categories, asked, version);
    if (kept.isPresent()) {
      LocalDate wanted =
          asOf == null ? LocalDate.ofInstant(clock.instant(), kept.get().zone()) : asOf;
      if (wanted.equals(kept.get().asOf())) {
        return kept.get();
      }
    }
    InsightResult result = compute(patientId, categories, asked, version, asOf);
    if (asOf == null && version > 0) {
      results.replace(patientId, categories, asked, result);
    }
    return result;
  }

  private InsightResult compute(
      UUID patientId,
      Set<Category> categories,
      List<String> asked,
      long version,
      @Nullable LocalDate asOf) {
    DailyView view = diaries.days(patientId, categories);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate day = asOf == null ? LocalDate.ofInstant(now, view.zone()) : asOf;
    return new InsightResult(
        version,
        day,
        view.zone(),
        now,
        DiaryInsights.of(Diary.upTo(day, view.days()), view.measures(), asked));
  }
}

package org.touchstone.insights.trial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.CoinFlipPairs;
import org.touchstone.insights.estimator.Range;

/**
 * A trial as it stands. What a coin said about a day is told from 04:00 of that day on, in the time
 * zone of the trial.
 *
 * @param practice the practice that is tried
 * @param outcome {@code pain} or {@code distress}
 * @param status {@code running}, {@code finished} or {@code stopped}
 * @param startedOn the first day
 * @param pairsPlanned pairs of days
 * @param pairsFinished pairs of which both days are over
 * @param minutesPerDay minutes of the practice, on average of the trial's days with any; null: none
 * @param today null unless the trial is running and today is one of its days; for the patient alone
 * @param days the days whose morning has come, oldest first
 * @param followed how the days went
 * @param result what the pairs say
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Trial")
record TrialView(
    @Schema(examples = "019a9e3c-6f4e-7b0a-9a51-3d3f0f6f2b11") UUID id,
    @Schema(examples = "hug") String practice,
    @Schema(
            enumeration = {"pain", "distress"},
            examples = "pain")
        String outcome,
    @Schema(
            enumeration = {"running", "finished", "stopped"},
            examples = "running")
        String status,
    @Schema(description = "The first day", examples = "2026-11-26") LocalDate startedOn,
    @Schema(description = "Pairs of days", examples = "12") int pairsPlanned,
    @Schema(description = "Pairs of which both days are over", examples = "2") int pairsFinished,
    @Schema(
            description = "Minutes of the practice, on average of the trial's days with any",
            nullable = true,
            examples = "1.5")
        @Nullable Double minutesPerDay,
    @Schema(
            description =
                "null unless the trial is running and today is one of its days; for the patient alone",
            nullable = true,
            implementation = TodayView.class)
        @Nullable TodayView today,
    @Schema(description = "The days whose morning has come, oldest first") List<DayView> days,
    FollowedView followed,
    ResultView result) {

  /**
   * The day that it is.
   *
   * @param day the patient's local day, in the time zone of the trial
   * @param assignment {@code with} or {@code without} the practice; null: not open yet
   * @param opensAt when it opens, or has opened
   * @param done whether the practice was done; null: not known
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "TrialToday")
  record TodayView(
      @Schema(examples = "2026-11-30") LocalDate day,
      @Schema(
              description = "with or without the practice; null until opensAt",
              nullable = true,
              examples = "with")
          @Nullable String assignment,
      @Schema(description = "When the coin opens, or has opened", examples = "2026-11-30T03:00:00Z")
          Instant opensAt,
      @Schema(description = "Whether the practice was done; null: not known", nullable = true)
          @Nullable Boolean done) {}

  /**
   * An open day.
   *
   * @param pair from 1
   * @param assignment {@code with} or {@code without} the practice
   * @param done whether it was done, by the patient's answer or the diary; null: not known
   * @param rating the day's last one, 0 to 10; null: none
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "TrialDay")
  record DayView(
      @Schema(examples = "2026-11-26") LocalDate day,
      @Schema(description = "From 1", examples = "1") int pair,
      @Schema(
              enumeration = {"with", "without"},
              examples = "without")
          String assignment,
      @Schema(
              description =
                  "Whether it was done, by the patient's answer or the diary; null: not known",
              nullable = true,
              examples = "false")
          @Nullable Boolean done,
      @Schema(
              description = "The day's last one, 0 to 10; null: none",
              nullable = true,
              examples = "6.0")
          @Nullable Double rating) {}

  /**
   * How the days that are over went; all of them count as the coin said.
   *
   * @param asAssigned days that went as the coin said
   * @param otherwise days that went the other way round
   * @param unknown days of which neither is known
   * @param sentence the same in words
   */
  @Schema(name = "TrialFollowed")
  record FollowedView(
      @Schema(description = "Days that went as the coin said", examples = "3") int asAssigned,
      @Schema(description = "Days that went the other way round", examples = "0") int otherwise,
      @Schema(description = "Days of which neither is known", examples = "1") int unknown,
      String sentence) {}

  /**
   * What the pairs say. Numbers are there from 6 pairs on.
   *
   * @param status {@code too_few}, {@code not_clear}, {@code hint} or {@code clear}
   * @param pairs pairs that count: both days are over and rated
   * @param meanDifference rating of the day with, less the day without, in points
   * @param low95 lower end of the range that may be looked at every day, in points; null while the
   *     pairs do not bound the effect
   * @param high95 its upper end
   * @param eValue how many times better "some effect" explains the pairs than "no effect"
   * @param logE its natural logarithm
   * @param sentence the result in words
   * @param how how it came about
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "TrialResult")
  record ResultView(
      @Schema(
              enumeration = {"too_few", "not_clear", "hint", "clear"},
              examples = "clear")
          String status,
      @Schema(description = "Pairs that count: both days are over and rated", examples = "12")
          int pairs,
      @Schema(
              description =
                  "Rating of the day with, less the day without, in points; from 6 pairs on",
              nullable = true,
              examples = "-1.4")
          @Nullable Double meanDifference,
      @Schema(
              description =
                  "Lower end of the range that may be looked at every day, in points; null while the pairs do not bound the effect",
              nullable = true,
              examples = "-2.6")
          @Nullable Double low95,
      @Schema(description = "Its upper end", nullable = true, examples = "-0.2")
          @Nullable Double high95,
      @Schema(
              description =
                  "How many times better \"some effect\" explains the pairs than \"no effect\"",
              nullable = true,
              examples = "31.2")
          @Nullable Double eValue,
      @Schema(description = "Its natural logarithm", nullable = true, examples = "3.44")
          @Nullable Double logE,
      String sentence,
      TrialHowView how) {}

  /**
   * The view of a report.
   *
   * @param own for the patient: with what today says
   */
  static TrialView of(TrialReport report, TrialWording wording, boolean own) {
    Trial trial = report.trial();
    return new TrialView(
        trial.id(),
        trial.practice(),
        trial.outcome().code(),
        report.status().code(),
        trial.startedOn(),
        trial.pairs(),
        report.pairsFinished(),
        report.minutesPerDay(),
        own ? today(report.today()) : null,
        report.days().stream()
            .map(
                day ->
                    new DayView(
                        day.day(), day.pair(), day.assignment().code(), day.done(), day.rating()))
            .toList(),
        new FollowedView(
            report.followed().asAssigned(),
            report.followed().otherwise(),
            report.followed().unknown(),
            wording.followed(report.followed())),
        result(report, wording));
  }

  private static @Nullable TodayView today(TrialReport.@Nullable Today today) {
    if (today == null) {
      return null;
    }
    Assignment assignment = today.assignment();
    return new TodayView(
        today.day(), assignment == null ? null : assignment.code(), today.opensAt(), today.done());
  }

  private static ResultView result(TrialReport report, TrialWording wording) {
    TrialResult result = report.result();
    CoinFlipPairs evidence = result.evidence();
    Range range = evidence == null ? null : evidence.anytime95();
    return new ResultView(
        result.status(),
        result.pairs(),
        evidence == null ? null : evidence.meanDifference(),
        range == null ? null : range.low(),
        range == null ? null : range.high(),
        evidence == null ? null : evidence.eValue(),
        evidence == null ? null : evidence.logE(),
        wording.sentence(report),
        TrialHowView.of(report, wording));
  }
}

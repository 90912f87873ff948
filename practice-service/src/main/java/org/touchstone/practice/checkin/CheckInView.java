package org.touchstone.practice.checkin;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;

/** A week as the one sees it who has answered. */
@Schema(name = "CheckIn", description = "A week's own answers; absent values are left out.")
record CheckInView(
    @Schema(examples = "2026-W48") String week,
    @Nullable String worked,
    @Nullable String adjust,
    @Nullable BigDecimal feeling,
    boolean askForCall,
    @Schema(
            description =
                "With `askForCall`: whether your clinic sees it, which is so while you share check-ins with it")
        @Nullable Boolean callReachesClinic,
    @Nullable String privateNote,
    @Schema(
            description =
                "Which answers your clinic does not see, whatever you share; absent: none")
        @Nullable List<WeekAnswer> keptFromClinic,
    @Schema(description = "Whether you have agreed to show answers of this week") boolean agreed,
    @Schema(
            description =
                "Which answers you show, or with an agreement would: your last choice, and before the first all three")
        List<WeekAnswer> shown,
    @Schema(
            description =
                "The other's answers, as far as they show them, once both have agreed; absent until then")
        @Nullable OtherAnswers other,
    Instant recordedAt,
    Instant changedAt) {

  /** What the other has answered and shows; one that is kept is as one that is not given. */
  @Schema(name = "CheckInOther")
  record OtherAnswers(
      @Nullable String worked, @Nullable String adjust, @Nullable BigDecimal feeling) {}

  /** The caller's weeks. */
  @Schema(name = "CheckIns")
  record Weeks(
      @Schema(description = "The week it is now in `zone`", examples = "2026-W48") String week,
      @Schema(description = "The newest first, at most 60") List<CheckInView> checkIns) {}

  /** A patient's weeks for the clinic. */
  @Schema(name = "PatientCheckIns")
  record ForClinic(
      @Schema(description = "The newest first, at most 60") List<Clinical> checkIns,
      @Schema(description = "Categories that are kept, whether there is anything or not")
          List<Category> notShared) {}

  /** A patient's week for the clinic: the patient's own answers, never the other's. */
  @Schema(name = "PatientCheckIn")
  record Clinical(
      String week,
      @Nullable String worked,
      @Nullable String adjust,
      @Nullable BigDecimal feeling,
      boolean askForCall) {}
}

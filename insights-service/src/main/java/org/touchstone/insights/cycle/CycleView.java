package org.touchstone.insights.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.insight.InsightView;

/**
 * The cycle of a patient.
 *
 * @param asOf last local day that was looked at
 * @param diaryVersion of the part of the diary that it was computed from
 * @param computedAt when
 * @param state the insight with the id {@code cycle}; null: there is none
 * @param links in the order of the chain; of a clinician's read those of which all is shared
 * @param strongest id of the link that stands out most; null: none does
 * @param stepIn where one could step in; null: whoever asks may know of no link
 * @param sentence the cycle in words
 * @param notShared categories that the patient keeps; for clinicians only
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Cycle")
record CycleView(
    LocalDate asOf,
    long diaryVersion,
    Instant computedAt,
    @Nullable InsightView state,
    List<LinkView> links,
    @Nullable String strongest,
    @Nullable StepInView stepIn,
    @Nullable String sentence,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> notShared) {

  /**
   * Where one could step in.
   *
   * @param place {@code pain}, {@code stress}, {@code distress} or {@code difficulty}; null:
   *     anywhere
   * @param reason {@code strongest-link}, or {@code open}: nothing stands out
   * @param practices codes of the catalogue or names of the patient's own practices
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "CycleStepIn")
  record StepInView(
      @Nullable String place, String reason, String sentence, List<String> practices) {

    static StepInView of(StepIn stepIn, CycleWording wording) {
      return new StepInView(
          stepIn.place() == null ? null : stepIn.place().code(),
          stepIn.place() == null ? "open" : "strongest-link",
          wording.sentence(stepIn),
          stepIn.practices());
    }
  }
}

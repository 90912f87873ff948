package org.touchstone.insights.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.insight.HowView;

/**
 * The paths as the patient sees them.
 *
 * @param asOf last local day that was looked at
 * @param offered {@code web}, {@code self}, {@code both} or {@code none}
 * @param status {@code ok} or {@code too_few}
 * @param index how tightly the ratings move together, 0 to 1; null: not known yet
 * @param answers what the patient answered
 * @param chosen what the patient chose
 * @param paths what there is to choose
 * @param questions what can be answered
 * @param findings what studies found
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Pathway")
record PathwayView(
    LocalDate asOf,
    String offered,
    String status,
    String sentence,
    HowView how,
    @Nullable Double index,
    AnswersView answers,
    @Nullable Chosen chosen,
    List<PathView> paths,
    List<QuestionView> questions,
    List<StudyFindingView> findings) {

  /** A path. */
  @Schema(name = "PathwayPath")
  record PathView(String id, String title, String text) {}

  /**
   * A question.
   *
   * @param low what 0 means, for one that is answered from 0 to 4
   * @param high what 4 means
   * @param options what there is to choose from, for others
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PathwayQuestion")
  record QuestionView(
      String id,
      String text,
      @Nullable String low,
      @Nullable String high,
      @Nullable List<OptionView> options) {}

  /** One thing to choose. */
  @Schema(name = "PathwayOption")
  record OptionView(String value, String text) {}
}

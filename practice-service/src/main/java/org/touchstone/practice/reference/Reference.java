package org.touchstone.practice.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A study.
 *
 * @param id stable; evidence and claims name it
 * @param authors as the journal has them
 * @param title as published
 * @param where volume, issue and pages or article number
 * @param doi without a resolver; absent where we could not confirm it
 * @param design what kind of study
 * @param inArticle whether the article that the suite is built on cites it
 */
@Schema(name = "Reference")
record Reference(
    @Schema(description = "Stable; evidence and claims name it", examples = "dreisoerner_2021")
        String id,
    String authors,
    String title,
    String journal,
    @Schema(examples = "2021") int year,
    @Schema(description = "Volume, issue and pages or article number", examples = "8:100091")
        String where,
    @Schema(
            description = "Without a resolver; absent where we could not confirm it",
            examples = "10.1016/j.cpnec.2021.100091")
        @Nullable String doi,
    Design design,
    @Schema(description = "Whether the article that the suite is built on cites it")
        boolean inArticle) {

  /** Kind of study. */
  enum Design {
    /** Many studies taken together. */
    @JsonProperty("review")
    REVIEW,
    /** People placed by lot. */
    @JsonProperty("trial")
    TRIAL,
    /** In a laboratory or a waiting room. */
    @JsonProperty("experiment")
    EXPERIMENT,
    /** The same people asked again after months or years. */
    @JsonProperty("cohort")
    COHORT,
    /** People asked on many days. */
    @JsonProperty("diary_study")
    DIARY_STUDY,
    /** One moment in time. */
    @JsonProperty("survey")
    SURVEY,
    /** A few people, to find out whether a trial is worth while. */
    @JsonProperty("pilot")
    PILOT
  }
}

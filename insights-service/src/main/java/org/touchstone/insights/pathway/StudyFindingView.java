package org.touchstone.insights.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a study found about a group of people.
 *
 * @param id stable name
 * @param text what was found
 * @param population in whom, and how it was measured
 * @param strength {@code strong}, {@code some}, {@code early} or {@code mixed}
 * @param limits what it does not show
 * @param reference where it comes from
 * @param answer whether the patient recognises themselves; null: not said
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "PathwayFinding")
record StudyFindingView(
    String id,
    String text,
    String population,
    String strength,
    String limits,
    ReferenceView reference,
    @Nullable Resonance answer) {

  /** Where a finding comes from. */
  @Schema(name = "PathwayReference")
  record ReferenceView(String citation, String doi) {}

  static StudyFindingView of(JsonNode finding, String language, @Nullable Resonance answer) {
    return new StudyFindingView(
        finding.get("id").asText(),
        finding.get("text").get(language).asText(),
        finding.get("population").get(language).asText(),
        finding.get("strength").asText(),
        finding.get("limits").get(language).asText(),
        new ReferenceView(
            finding.get("reference").get("citation").asText(),
            finding.get("reference").get("doi").asText()),
        answer);
  }
}

package org.touchstone.insights.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a programme goes for a clinic's patients.
 *
 * @param programme its short name
 * @param version of the programme; null: none was asked for, and none has figures
 * @param clinic short name of the clinic
 * @param asOf last day that was looked at
 * @param enrolled people in the cohort; null: too few to say
 * @param suppressed whether the cohort is too small for any figure
 * @param outcomes pain ratings, PEG, PHQ-4
 * @param beside what studies found
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Cohort")
record CohortView(
    String programme,
    @Nullable Integer version,
    String clinic,
    LocalDate asOf,
    @Nullable Integer enrolled,
    boolean suppressed,
    List<OutcomeFigures> outcomes,
    List<BesideView> beside,
    HowView how) {

  static CohortView of(
      String programme, String clinic, CohortService.Seen seen, CohortWording wording) {
    return new CohortView(
        programme,
        seen.version(),
        clinic,
        seen.asOf(),
        seen.figures().enrolled(),
        seen.figures().enrolled() == null,
        seen.figures().outcomes().stream().map(OutcomeFigures::of).toList(),
        Article.FIGURES.stream().map(figure -> BesideView.of(figure, wording.language())).toList(),
        new HowView(wording.method(), CohortWording.METHOD_VERSION, wording.rules()));
  }

  /**
   * One outcome. A count that is null is below 10, or leaves fewer than 10, by itself or together
   * with the others.
   *
   * @param id {@code pain-nrs}, {@code peg} or {@code phq-4}
   * @param n people counted: all who agreed, with or without an outcome
   * @param missing of them without an outcome
   * @param responders30 a fall of 30 % or more; absent where it is not defined
   * @param responders50 a fall of half or more; absent where it is not defined
   * @param improved PHQ-4: a lower band and 2 points; absent for others
   * @param worsened higher by what counts
   * @param retained still there at the end of the programme, or now
   * @param suppressed whether any of these is held back
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "CohortOutcome")
  record OutcomeFigures(
      String id,
      @Nullable Integer n,
      @Nullable Integer missing,
      @Nullable CellView responders30,
      @Nullable CellView responders50,
      @Nullable CellView improved,
      @Nullable CellView worsened,
      @Nullable CellView retained,
      boolean suppressed) {

    static OutcomeFigures of(Figures.OfOutcome figures) {
      return new OutcomeFigures(
          figures.outcome().id(),
          figures.n(),
          figures.cells().get(Cell.MISSING),
          cell(figures, Cell.RESPONDERS_30),
          cell(figures, Cell.RESPONDERS_50),
          cell(figures, Cell.IMPROVED),
          cell(figures, Cell.WORSENED),
          CellView.of(figures.retained(), figures.n()),
          figures.retained() == null
              || !figures.cells().keySet().containsAll(figures.outcome().cells()));
    }

    private static @Nullable CellView cell(Figures.OfOutcome figures, Cell cell) {
      return CellView.of(figures.cells().get(cell), figures.n());
    }
  }

  /**
   * A count and its share.
   *
   * @param count people
   * @param n of how many
   * @param share count of n, 0 to 1
   * @param low95 lower end of its 95 % interval (Wilson)
   * @param high95 its upper end
   */
  @Schema(name = "CohortCell")
  record CellView(int count, int n, double share, double low95, double high95) {
    static @Nullable CellView of(@Nullable Integer count, @Nullable Integer n) {
      if (count == null || n == null) {
        return null;
      }
      Wilson wilson = Wilson.of(count, n);
      return new CellView(count, n, wilson.share(), wilson.low95(), wilson.high95());
    }
  }

  /**
   * A figure of a study, and the clinic's own beside it.
   *
   * @param id what it is about
   * @param clinic the clinic's own; null: it is not measured, the note says what would be needed
   * @param article what the study found
   * @param note what stands between the two
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "CohortBeside")
  record BesideView(String id, @Nullable CellView clinic, StudyView article, String note) {
    static BesideView of(JsonNode figure, String language) {
      return new BesideView(
          figure.get("id").asText(),
          null,
          new StudyView(
              figure.get("share").asDouble(),
              null,
              null,
              null,
              figure.get("population").get(language).asText(),
              new ReferenceView(
                  figure.get("reference").get("citation").asText(),
                  figure.get("reference").get("doi").asText())),
          figure.get("note").get(language).asText());
    }
  }

  /**
   * What a study found.
   *
   * @param share 0 to 1
   * @param n people asked; null: not known to us
   * @param low95 lower end of an interval; null: not known to us
   * @param high95 its upper end
   * @param population who they were
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "CohortStudy")
  record StudyView(
      double share,
      @Nullable Integer n,
      @Nullable Double low95,
      @Nullable Double high95,
      String population,
      ReferenceView reference) {}

  /** Where a figure comes from. */
  @Schema(name = "CohortReference")
  record ReferenceView(String citation, String doi) {}

  /** How the figures are made. */
  @Schema(name = "CohortHow")
  record HowView(String method, String version, List<String> rules) {}
}

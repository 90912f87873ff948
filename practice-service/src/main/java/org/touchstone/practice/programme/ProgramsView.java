package org.touchstone.practice.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.catalogue.LocalText;

/** The programmes that a patient can be enrolled in. */
@Schema(name = "Programmes", description = "The newest version of each programme.")
record ProgramsView(List<Summary> programmes) {

  static ProgramsView of(List<Program> programs) {
    return new ProgramsView(
        programs.stream()
            .map(
                program ->
                    new Summary(
                        program.code(),
                        program.version(),
                        program.content().title(),
                        program.content().summary(),
                        program.weeks()))
            .toList());
  }

  /** A programme without its weeks. */
  @Schema(name = "ProgrammeSummary")
  record Summary(
      @Schema(examples = "first-week") String code,
      @Schema(examples = "1") int version,
      LocalText title,
      LocalText summary,
      @Schema(description = "How long it is, in weeks", examples = "1") int length) {}
}

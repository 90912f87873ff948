package org.touchstone.practice.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.catalogue.LocalText;

/** A published version of a programme. */
@Schema(name = "Programme", description = "A published version; it never changes.")
record ProgramView(
    @Schema(examples = "first-week") String code,
    @Schema(examples = "1") int version,
    LocalText title,
    LocalText summary,
    @Schema(description = "How long it is, in weeks", examples = "1") int length,
    List<ProgramWeek> weeks) {

  static ProgramView of(Program program) {
    return new ProgramView(
        program.code(),
        program.version(),
        program.content().title(),
        program.content().summary(),
        program.weeks(),
        program.content().weeks());
  }
}

package org.touchstone.practice.menu;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The caller's own marks. */
@Schema(name = "MenuMarks")
record MarksView(List<Mark> marks) {

  /** One mark. */
  @Schema(name = "MenuMark")
  record Mark(
      UUID item,
      @Nullable Answer answer,
      @Schema(description = "For yes: the moment from which it counts; until then nobody sees it")
          @Nullable Instant countsFrom) {}
}

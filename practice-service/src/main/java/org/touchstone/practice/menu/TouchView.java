package org.touchstone.practice.menu;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.practice.catalogue.RegionCode;

/** What kind of touch feels good where, the whole of it. */
@Schema(name = "TouchPreferences")
record TouchView(
    @NotNull @Size(max = 300) @Schema(required = true, description = "Each region and kind once")
        List<@NotNull @Valid Place> places) {

  /** How one kind of touch feels in one region. */
  @Schema(name = "TouchPreference")
  record Place(
      @NotNull @RegionCode @Schema(required = true, examples = "hand-left") String region,
      @NotNull @Schema(required = true) TouchKind kind,
      @NotNull @Schema(required = true) Feels feels) {}

  /** What a partner sees of it. */
  @Schema(name = "SharedTouch")
  record Shared(
      List<Place> places,
      @Schema(description = "Categories that are kept, whether there is anything or not")
          @Nullable List<Category> notShared) {}
}

package org.touchstone.insights.focus;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The practices that the insights are about.
 *
 * @param practices pinned, sorted; empty: all practices of the diary
 */
@Schema(name = "Focus")
record FocusView(
    @Schema(
            description = "Pinned practices; empty: all practices of the diary",
            examples = "[\"hug\"]")
        List<String> practices) {}

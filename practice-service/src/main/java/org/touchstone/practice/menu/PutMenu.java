package org.touchstone.practice.menu;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.PlainText;

/** What the menu is called and which shelves it has; the whole of both. */
@Schema(name = "PutMenu")
record PutMenu(
    @Schema(description = "What you call it; absent: no name", examples = "Ways to be near")
        @Size(max = 60)
        @PlainText
        @Nullable String name,
    @Schema(description = "Whether you want the sexual shelf; false when absent")
        @Nullable Boolean sexualShelf) {}

package org.touchstone.practice.menu;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller marks an item with. */
@Schema(name = "PutMenuMark")
record PutMark(@Schema(description = "Absent or null: no mark") @Nullable Answer answer) {}

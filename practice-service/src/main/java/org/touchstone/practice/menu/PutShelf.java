package org.touchstone.practice.menu;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the caller wants the sexual shelf. */
@Schema(name = "MenuShelf")
record PutShelf(@NotNull @Schema(required = true) Boolean sexual) {}

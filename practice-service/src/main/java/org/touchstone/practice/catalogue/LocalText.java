package org.touchstone.practice.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.entry.PlainText;

/**
 * A text in the languages of the suite.
 *
 * @param en English
 * @param es Spanish
 */
@Schema(name = "LocalText", description = "A text in the languages of the suite.")
public record LocalText(
    @NotBlank @Size(max = 1000) @PlainText String en,
    @NotBlank @Size(max = 1000) @PlainText String es) {}

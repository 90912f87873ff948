package org.touchstone.practice.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text in the languages of the suite.
 *
 * @param en English
 * @param es Spanish
 */
@Schema(name = "LocalText", description = "A text in the languages of the suite.")
public record LocalText(String en, String es) {}

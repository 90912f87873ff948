package org.touchstone.practice.together;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text in the languages of the suite.
 *
 * @param en English
 * @param es Spanish
 */
@Schema(name = "Words", description = "A text in the languages of the suite.")
public record Words(String en, String es) {
  /** The text in a language. */
  public String in(Language language) {
    return switch (language) {
      case ENGLISH -> en;
      case SPANISH -> es;
    };
  }
}

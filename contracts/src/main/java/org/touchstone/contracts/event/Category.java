package org.touchstone.contracts.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a patient can share or keep, each by itself. */
public enum Category {
  /** Pain entries. */
  @JsonProperty("pain")
  PAIN,
  /** Mood entries without closeness and sexual interest. */
  @JsonProperty("mood")
  MOOD,
  /** Practice sessions that are not marked private, and the answer to "did you connect today?". */
  @JsonProperty("practices")
  PRACTICES,
  /** Closeness, sexual interest, and sessions marked private. */
  @JsonProperty("intimacy")
  INTIMACY,
  /** The connection menu. */
  @JsonProperty("menu")
  MENU,
  /** Weekly check-ins. */
  @JsonProperty("check-ins")
  CHECK_INS,
  /** Free text of any entry. */
  @JsonProperty("notes")
  NOTES,
  /** A category of a later version: shared with nobody. */
  @JsonEnumDefaultValue
  @JsonProperty("unknown")
  UNKNOWN;

  /** The name used in APIs and events, such as {@code check-ins}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

package org.touchstone.practice.reference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a finding is. */
public enum Strength {
  /** Several good trials agree, also in people with chronic pain. */
  @JsonProperty("strong")
  STRONG,
  /** Trials or large studies, with gaps. */
  @JsonProperty("some")
  SOME,
  /** Small or short studies, laboratory pain, or what went together without a trial. */
  @JsonProperty("early")
  EARLY,
  /** Studies, or parts of one study, that do not agree. */
  @JsonProperty("mixed")
  MIXED
}

package org.touchstone.contracts.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** To what end something is shared. */
public enum Purpose {
  /** The patient's own care team. */
  @JsonProperty("clinic")
  CLINIC,
  /** The invited partner. */
  @JsonProperty("partner")
  PARTNER,
  /** Figures over many patients. */
  @JsonProperty("cohort")
  COHORT,
  /** A purpose of a later version: granted to nobody. */
  @JsonEnumDefaultValue
  @JsonProperty("unknown")
  UNKNOWN;

  /** The name used in APIs and events. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

package org.touchstone.contracts.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** With whom a practice was done. Nobody is assumed. */
public enum Company {
  @JsonProperty("partner")
  PARTNER,
  @JsonProperty("family")
  FAMILY,
  @JsonProperty("friend")
  FRIEND,
  @JsonProperty("pet")
  PET,
  @JsonProperty("self")
  SELF,
  @JsonProperty("clinician")
  CLINICIAN,
  /** Company of a later version. */
  @JsonEnumDefaultValue
  @JsonProperty("unknown")
  UNKNOWN
}

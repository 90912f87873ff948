package org.touchstone.practice.laboratory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * What is measured. The range is no reference range: it is wide enough for every patient and narrow
 * enough to notice another unit.
 */
enum LaboratoryCode {
  /** C-reactive protein, LOINC 1988-5, mg/L, 0 to 1000. */
  @JsonProperty("crp")
  CRP("1988-5", "mg/L", 1000),
  /** White cell count, LOINC 6690-2, 10*9/L, 0 to 1000. */
  @JsonProperty("wbc")
  WBC("6690-2", "10*9/L", 1000);

  private final String loinc;
  private final String unit;
  private final int highest;

  LaboratoryCode(String loinc, String unit, int highest) {
    this.loinc = loinc;
    this.unit = unit;
    this.highest = highest;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String loinc() {
    return loinc;
  }

  /** UCUM unit, the only one that is taken. */
  String unit() {
    return unit;
  }

  BigDecimal highest() {
    return BigDecimal.valueOf(highest);
  }
}

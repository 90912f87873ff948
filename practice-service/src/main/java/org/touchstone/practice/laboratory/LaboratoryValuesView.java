package org.touchstone.practice.laboratory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A patient's laboratory values. */
@Schema(name = "LaboratoryValues", description = "Laboratory values, oldest first.")
record LaboratoryValuesView(List<LaboratoryValueView> items) {
  static LaboratoryValuesView of(List<LaboratoryValue> values) {
    return new LaboratoryValuesView(values.stream().map(LaboratoryValueView::of).toList());
  }
}

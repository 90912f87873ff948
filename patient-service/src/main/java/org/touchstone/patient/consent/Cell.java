package org.touchstone.patient.consent;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.ConsentChanged.Grant;
import org.touchstone.contracts.event.Purpose;

/** One category for one purpose, by the names of the API. */
@Embeddable
record Cell(String category, String purpose) {

  /** Every category for every purpose, in the order in which they are shown. */
  static final List<Grant> MATRIX =
      Arrays.stream(Category.values())
          .filter(category -> category != Category.UNKNOWN)
          .flatMap(
              category ->
                  Arrays.stream(Purpose.values())
                      .filter(purpose -> purpose != Purpose.UNKNOWN)
                      .map(purpose -> new Grant(category, purpose)))
          .toList();

  static Cell of(Grant grant) {
    return new Cell(grant.category().code(), grant.purpose().code());
  }
}

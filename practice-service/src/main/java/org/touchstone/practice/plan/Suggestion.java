package org.touchstone.practice.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.catalogue.Daypart;
import org.touchstone.practice.catalogue.Offer;

/**
 * A practice for a part of the day.
 *
 * @param with company that the patient has named, and {@code self} where nobody is needed
 * @param alone where somebody is needed: a form or another practice that needs nobody
 * @param why one to three reasons, the weightiest first
 */
record Suggestion(
    Daypart daypart, Offer practice, List<Company> with, @Nullable String alone, List<Reason> why) {
  Suggestion {
    with = List.copyOf(with);
    why = List.copyOf(why);
  }
}

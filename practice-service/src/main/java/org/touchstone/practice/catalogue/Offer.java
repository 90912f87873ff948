package org.touchstone.practice.catalogue;

import java.util.List;
import org.touchstone.contracts.event.Company;

/**
 * What another feature has to know of a practice to offer it.
 *
 * @param code stable
 * @param family the practice that it and its other forms belong to
 * @param daypart when it fits best
 * @param touchLevel 0 no touch, 1 a hand, 2 an arm or shoulder, 3 an embrace, 4 the whole body
 * @param minutes how long it usually takes, 1 to 120
 * @param energy 1 little, 2 some, 3 more
 * @param with who it can be done with; nobody is assumed
 * @param regions of the body that it touches, also with warmth or cloth
 */
public record Offer(
    String code,
    String family,
    Daypart daypart,
    int touchLevel,
    int minutes,
    int energy,
    List<Company> with,
    List<String> regions) {

  public Offer {
    with = List.copyOf(with);
    regions = List.copyOf(regions);
  }

  static Offer of(Practice practice) {
    return new Offer(
        practice.code(),
        practice.family(),
        practice.daypart(),
        practice.touchLevel(),
        practice.minutes(),
        practice.energy(),
        practice.with(),
        practice.regions());
  }

  /** Whether nobody else is needed. */
  public boolean alone() {
    return with.contains(Company.SELF);
  }
}

package org.touchstone.practice.catalogue;

import jakarta.inject.Singleton;
import java.util.List;

/** The catalogue as it is offered, for features that choose from it. */
@Singleton
public class Offers {
  private final PracticeService practices;

  Offers(PracticeService practices) {
    this.practices = practices;
  }

  /** All practices of the current version, in the order in which they are shown. */
  public List<Offer> all() {
    return practices.current().catalogue().practices().stream().map(Offer::of).toList();
  }
}

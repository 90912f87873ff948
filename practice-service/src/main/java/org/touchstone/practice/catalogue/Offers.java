package org.touchstone.practice.catalogue;

import jakarta.inject.Singleton;
import java.util.List;
import org.touchstone.practice.catalogue.PracticeService.Reader;
import org.touchstone.practice.edition.Clinic;

/** The catalogue as it is offered, for features that choose from it. */
@Singleton
public class Offers {
  private final PracticeService practices;

  Offers(PracticeService practices) {
    this.practices = practices;
  }

  /** All practices that a clinic offers now, in the order in which they are shown. */
  public List<Offer> of(Clinic clinic) {
    return practices.current(clinic, Reader.OTHERS).catalogue().practices().stream()
        .map(Offer::of)
        .toList();
  }
}

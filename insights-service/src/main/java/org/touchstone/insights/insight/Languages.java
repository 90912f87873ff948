package org.touchstone.insights.insight;

import java.util.List;
import java.util.Locale;

/** The languages of the service. */
final class Languages {

  private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, new Locale("es"));

  private Languages() {}

  /** The first wanted language that is there; English when none is. */
  static Locale first(List<Locale> wanted) {
    return wanted.stream()
        .flatMap(
            one -> KNOWN.stream().filter(known -> known.getLanguage().equals(one.getLanguage())))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}

package org.touchstone.practice.programme;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.touchstone.practice.catalogue.Catalogue;
import org.touchstone.practice.instrument.Instruments;

/** What the items of a programme can refer to. */
@Singleton
class References {
  private static final Pattern LESSON = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

  private final Catalogue catalogue;
  private final Instruments instruments;

  References(Catalogue catalogue, Instruments instruments) {
    this.catalogue = catalogue;
    this.instruments = instruments;
  }

  /** Whether there is such a practice, lesson or instrument. */
  boolean exist(ProgramItem.Kind kind, String code) {
    return switch (kind) {
      case PRACTICE -> catalogue.isPractice(code);
      case INSTRUMENT -> instruments.exists(code);
      case LESSON -> LESSON.matcher(code).matches();
      case CHECK_IN, MENU -> false;
    };
  }
}

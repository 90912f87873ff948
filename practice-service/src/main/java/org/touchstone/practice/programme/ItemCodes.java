package org.touchstone.practice.programme;

import jakarta.inject.Singleton;
import java.util.Set;
import org.touchstone.practice.catalogue.Catalogue;
import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.instrument.Instruments;
import org.touchstone.practice.lesson.Lessons;

/** What the items of a programme can refer to. */
@Singleton
class ItemCodes {
  private final Catalogue catalogue;
  private final Instruments instruments;
  private final Lessons lessons;

  ItemCodes(Catalogue catalogue, Instruments instruments, Lessons lessons) {
    this.catalogue = catalogue;
    this.instruments = instruments;
    this.lessons = lessons;
  }

  /** Whether a clinic has such a practice, lesson or instrument. */
  boolean exist(Clinic clinic, ProgramItem.Kind kind, String code) {
    return switch (kind) {
      case PRACTICE -> catalogue.isPractice(clinic, code);
      case INSTRUMENT -> instruments.exists(code);
      case LESSON -> lessons.isLesson(code);
      case CHECK_IN, MENU -> false;
    };
  }

  /** Codes of the practices that a clinic no longer offers. */
  Set<String> retiredPractices(Clinic clinic) {
    return catalogue.retired(clinic);
  }
}

package org.touchstone.practice.programme;

import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.edition.Edition;

/**
 * A published version of a programme; it never changes.
 *
 * @param clinic whose it is
 * @param code short name, such as {@code first-week}
 * @param version from 1
 */
record Program(Clinic clinic, String code, int version, ProgramContent content) {
  static final int DAYS_OF_WEEK = 7;

  static Program of(Edition<ProgramContent> edition) {
    return new Program(edition.clinic(), edition.code(), edition.version(), edition.content());
  }

  /** How long it is, in weeks. */
  int weeks() {
    return content.weeks().size();
  }
}

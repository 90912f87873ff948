package org.touchstone.patient.page;

import org.touchstone.contracts.problem.ProblemException;

/**
 * How many items a page holds.
 *
 * @param value 1 to {@value #MAX}
 */
public record Limit(int value) {
  /** The longest page. */
  public static final int MAX = 200;

  /** What a page holds unless told. */
  public static final String DEFAULT = "50";

  /**
   * Reads a query parameter.
   *
   * @throws ProblemException bad request, when it is not a whole number from 1 to {@value #MAX}
   */
  public static Limit fromString(String text) {
    if (text.matches("[0-9]{1,3}")) {
      int value = Integer.parseInt(text);
      if (value >= 1 && value <= MAX) {
        return new Limit(value);
      }
    }
    throw ProblemException.badRequest("limit", "must be a whole number from 1 to " + MAX);
  }
}

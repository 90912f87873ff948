package org.touchstone.insights.trial;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.touchstone.contracts.problem.ProblemException;

/** What names a practice, as in the sessions of the diary: a code, or the patient's own words. */
final class PracticeName {
  static final String FORM = "[\\p{L}\\p{N}][\\p{L}\\p{N} _'-]{0,59}";

  /** The rule in words. */
  static final String RULE =
      "must be 1 to 60 letters, digits, spaces, _ ' or -, and begin with a letter or digit";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  private PracticeName() {}

  /** One name for what looks the same: composed characters (NFC). */
  static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /**
   * A name in a path.
   *
   * @throws ProblemException 400 where it has not the form
   */
  static String ofPath(String name) {
    String normal = normal(name);
    if (!PATTERN.matcher(normal).matches()) {
      throw ProblemException.badRequest("practice", RULE);
    }
    return normal;
  }
}

package org.touchstone.practice.session;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What names a practice: a code of the catalogue, or the patient's own words. */
public final class PracticeName {
  /** The form of a name; every code of the catalogue has it too. */
  static final String FORM = "[\\p{L}\\p{N}][\\p{L}\\p{N} _'-]{0,59}";

  /** The rule in words. */
  public static final String RULE =
      "must be 1 to 60 letters, digits, spaces, _ ' or -, and begin with a letter or digit";

  /** Minutes of an imported day at the most. */
  public static final BigDecimal MOST_IMPORTED_MINUTES = BigDecimal.valueOf(10_000);

  private static final Pattern PATTERN = Pattern.compile(FORM);

  /** One name for what looks the same: composed characters (NFC). */
  public static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Whether a normal name has the form. */
  public static boolean isValid(String name) {
    return PATTERN.matcher(name).matches();
  }

  private PracticeName() {}
}

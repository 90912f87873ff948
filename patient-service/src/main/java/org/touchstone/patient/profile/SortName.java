package org.touchstone.patient.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as lists order and find them: the same on every database, whatever its locale. */
public final class SortName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** In lower case, without accents and outer spaces. */
  public static String of(String name) {
    String decomposed = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private SortName() {}
}

package org.touchstone.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tone of everything that people read. */
public final class Copy {

  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(because|helps?|helped|reduces?|causes?|streak|missed|failed|overdue|should|must"
              + "|just|only|simply|spiral|normal|abnormal|adherence|compliance|your partner"
              + "|husband|wife|victim|suffer\\w*|you (are|have) (better|improved)|you improved"
              + "|porque|ayudan?|reducen?|causan?|debes?|deber\u00edas?|espiral|solo|simplemente"
              + "|tu pareja|anormal|v\u00edctima|has mejorado|est\u00e1s mejor|fallad[oa]s?)\\b|!",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BROKEN = Pattern.compile("[{}]|null|NaN|(^|\\s)-\\d|  ");

  private Copy() {}

  /** A sentence that goes out: whole, and nothing in it that is never said. */
  public static void assertSentence(String sentence) {
    assertPhrase(sentence);
    assertTrue(sentence.endsWith("."), sentence);
  }

  /** The same of a heading, a question or a name. */
  public static void assertPhrase(String text) {
    assertFalse(text.isBlank());
    assertFalse(FORBIDDEN.matcher(text).find(), text);
    assertFalse(BROKEN.matcher(text).find(), text);
  }

  /** A bundle has the same keys in both languages and nothing in it that is never said. */
  public static void assertSound(String bundle) {
    ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ROOT);
    ResourceBundle spanish = ResourceBundle.getBundle(bundle, LANGUAGES.get(1));
    assertEquals("es", spanish.getLocale().getLanguage());
    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(spanish.keySet()));
    for (ResourceBundle texts : List.of(english, spanish)) {
      for (String key : texts.keySet()) {
        assertFalse(FORBIDDEN.matcher(texts.getString(key)).find(), key);
      }
    }
  }
}

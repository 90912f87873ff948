package org.touchstone.practice.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How hard a text is to read, from the length of its sentences and words. */
public final class Readability {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+(?=[\\s\"»”]|$)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");
  private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SPANISH_VOWELS = Pattern.compile("[aeiouáéíóúü]+");

  /**
   * Flesch-Kincaid grade (Kincaid 1975): the school year of the United States in which a text can
   * be read; the age is about five more.
   */
  public static double grade(String english) {
    List<String> words = words(english);
    double syllables = words.stream().mapToInt(Readability::englishSyllables).sum();
    return 0.39 * words.size() / sentences(english) + 11.8 * syllables / words.size() - 15.59;
  }

  /**
   * Perspicuity of a Spanish text (Szigriszt-Pazos 1993), as INFLESZ reads it: 55 to 65 is usual
   * for newspapers, 65 to 80 rather easy as for primary school, above 80 very easy.
   */
  public static double perspicuity(String spanish) {
    List<String> words = words(spanish);
    double syllables = words.stream().mapToInt(Readability::spanishSyllables).sum();
    return 206.835 - 62.3 * syllables / words.size() - (double) words.size() / sentences(spanish);
  }

  public static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  static int sentences(String text) {
    return (int)
        Math.max(
            1,
            Arrays.stream(SENTENCE_END.split(text))
                .filter(part -> WORD.matcher(part).find())
                .count());
  }

  static int englishSyllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    int vowels = (int) ENGLISH_VOWELS.matcher(letters).results().count();
    boolean silentE = letters.endsWith("e") && !letters.endsWith("le") && vowels > 1;
    boolean silentEd = letters.matches(".*[^td]ed") && vowels > 1;
    return Math.max(1, silentE || silentEd ? vowels - 1 : vowels);
  }

  /** Two strong vowels, or a weak one with an accent, are two syllables. */
  static int spanishSyllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("(?<=[qg])u(?=[eiéí])", "");
    int syllables = 0;
    Matcher group = SPANISH_VOWELS.matcher(letters);
    while (group.find()) {
      syllables++;
      String vowels = group.group();
      for (int i = 1; i < vowels.length(); i++) {
        boolean bothStrong = isStrong(vowels.charAt(i)) && isStrong(vowels.charAt(i - 1));
        if (bothStrong || isHiatus(vowels.charAt(i)) || isHiatus(vowels.charAt(i - 1))) {
          syllables++;
        }
      }
    }
    return Math.max(1, syllables);
  }

  private static boolean isStrong(char vowel) {
    return "aeoáéó".indexOf(vowel) >= 0;
  }

  private static boolean isHiatus(char vowel) {
    return "íú".indexOf(vowel) >= 0;
  }

  private Readability() {}
}

package org.touchstone.practice.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
  @ParameterizedTest
  @CsvSource({"touch,1", "table,2", "held,1", "wanted,2", "inflammation,4", "breathe,1"})
  void countsEnglishSyllables(String word, int syllables) {
    assertThat(Readability.englishSyllables(word)).isEqualTo(syllables);
  }

  @ParameterizedTest
  @CsvSource({"mano,2", "día,2", "cuerpo,2", "leer,2", "guitarra,3", "inflamación,4", "y,1"})
  void countsSpanishSyllables(String word, int syllables) {
    assertThat(Readability.spanishSyllables(word)).isEqualTo(syllables);
  }

  @Test
  void givesTheGradeOfTheFormula() {
    // Given: 10 words, 2 sentences, 11 syllables
    String text = "The cat sat on the mat. It saw a window.";

    // When
    double grade = Readability.grade(text);

    // Then
    assertThat(grade).isEqualTo(0.39 * 5 + 11.8 * 1.1 - 15.59, within(1e-9));
  }

  @Test
  void givesThePerspicuityOfTheFormula() {
    // Given: 6 words, 2 sentences, 10 syllables
    String text = "La mano toca. El gato duerme.";

    // When
    double perspicuity = Readability.perspicuity(text);

    // Then
    assertThat(perspicuity).isEqualTo(206.835 - 62.3 * 10 / 6 - 3, within(1e-9));
  }

  @Test
  void tellsHardFromEasy() {
    assertThat(
            Readability.grade(
                "Oxytocinergic neurotransmission modulates nociceptive processing throughout"
                    + " interconnected supraspinal structures."))
        .isGreaterThan(15);
    assertThat(
            Readability.perspicuity(
                "La neurotransmisión oxitocinérgica modula el procesamiento nociceptivo"
                    + " supraespinal interconectado."))
        .isLessThan(40);
  }
}

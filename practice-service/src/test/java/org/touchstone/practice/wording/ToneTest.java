package org.touchstone.practice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.practice.wording.Texts.Text;

/** What the suite never says to people, in everything that comes with the service. */
class ToneTest {
  private static final Pattern NEVER_IN_ENGLISH =
      words(
          "streaks?|missed|failed|overdue|should|must|just|only|simply|compliance|adherence|adherent|normal|abnormal"
              + "|victims?|suffer\\w*|sex life|foreplay|performance|goals?|your partner|husbands?|wife|wives"
              + "|you haven['’]t|good day score|bad day score");
  private static final Pattern NEVER_IN_SPANISH =
      words(
          "rachas?|fallaste|fallad[oa]s?|perdiste|debes?|deber[ií]as?|tienes que|hay que|solo|sólo|solamente"
              + "|únicamente|simplemente|cumplimiento|adherencia|(?:a)?normal(?:es)?|víctimas?|sufr\\w+|vida sexual"
              + "|preliminares|rendimiento|objetivos?|metas?|tu pareja|marido|esposo|esposa");

  /** A claim of effect; where a study is quoted with its limits, it may stand. */
  private static final Pattern CLAIM_IN_ENGLISH =
      words(
          "because|helps|reduces?|reduced|cures?|cured|heals?|healed|causes?|relieves?|relieved|blocks?|treats?"
              + "|boosts?|releases?");

  private static final Pattern CLAIM_IN_SPANISH =
      words("porque|reducen?|curan?|sanan?|causan?|alivian?|bloquean?|liberan?");

  private static final Pattern SHOUT = Pattern.compile("[!¡]");

  /** Fields that quote a study and stand beside its limits. */
  private static final Pattern QUOTED = Pattern.compile("\\.(evidence|claims)\\[\\d+]\\.\\w+$");

  private static Pattern words(String words) {
    return Pattern.compile(
        "(?<![\\p{L}])(" + words + ")(?![\\p{L}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {Texts.PRACTICES, Texts.LESSONS, Texts.HELP_NOW})
  void keepsItsTone(String file) {
    // When
    List<Text> texts = Texts.of(file);

    // Then
    assertThat(texts)
        .hasSizeGreaterThan(30)
        .noneMatch(text -> NEVER_IN_ENGLISH.matcher(text.en()).find())
        .noneMatch(text -> NEVER_IN_SPANISH.matcher(text.es()).find())
        .noneMatch(text -> SHOUT.matcher(text.en() + text.es()).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {Texts.PRACTICES, Texts.LESSONS, Texts.HELP_NOW})
  void claimsNoEffectOfItsOwn(String file) {
    // When
    List<Text> texts =
        Texts.of(file).stream().filter(text -> !QUOTED.matcher(text.place()).find()).toList();

    // Then
    assertThat(texts)
        .hasSizeGreaterThan(30)
        .noneMatch(text -> CLAIM_IN_ENGLISH.matcher(text.en()).find())
        .noneMatch(text -> CLAIM_IN_SPANISH.matcher(text.es()).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {Texts.PRACTICES, Texts.LESSONS, Texts.HELP_NOW})
  void speaksBothLanguages(String file) {
    // When
    List<Text> texts = Texts.of(file);

    // Then
    assertThat(texts)
        .noneMatch(text -> text.en().isBlank() || text.es().isBlank())
        .allMatch(text -> text.en().strip().equals(text.en()))
        .allMatch(text -> text.es().strip().equals(text.es()))
        .noneMatch(text -> text.en().length() > 60 && text.en().equals(text.es()));
  }

  @Test
  void thePlanKeepsItsTone() {
    // When
    List<Text> texts = Texts.of(Texts.PLAN);

    // Then
    assertThat(texts)
        .hasSize(17)
        .noneMatch(text -> text.en().isBlank() || text.es().isBlank())
        .noneMatch(text -> text.en().equals(text.es()))
        .noneMatch(text -> NEVER_IN_ENGLISH.matcher(text.en()).find())
        .noneMatch(text -> NEVER_IN_SPANISH.matcher(text.es()).find())
        .noneMatch(text -> CLAIM_IN_ENGLISH.matcher(text.en()).find())
        .noneMatch(text -> CLAIM_IN_SPANISH.matcher(text.es()).find())
        .noneMatch(text -> SHOUT.matcher(text.en() + text.es()).find())
        .allMatch(text -> text.en().split(" ").length <= 14);
  }

  /** Peninsular forms of "you all" are foreign to most who read Spanish. */
  @Test
  void spanishIsForEveryone() {
    Pattern vosotros = words("vosotr[oa]s|vuestr[oa]s?|\\p{L}+(?:áis|éis)");

    assertThat(
            Stream.of(Texts.PRACTICES, Texts.LESSONS, Texts.HELP_NOW)
                .flatMap(file -> Texts.of(file).stream()))
        .noneMatch(text -> vosotros.matcher(text.es()).find());
  }

  @Test
  void findsWhatItSeeks() {
    assertThat(NEVER_IN_ENGLISH.matcher("You should hug more.").find()).isTrue();
    assertThat(NEVER_IN_ENGLISH.matcher("A justice of mustard.").find()).isFalse();
    assertThat(NEVER_IN_SPANISH.matcher("Debes abrazar más.").find()).isTrue();
    assertThat(NEVER_IN_SPANISH.matcher("A solas en el puente.").find()).isFalse();
    assertThat(CLAIM_IN_ENGLISH.matcher("A hug reduces pain.").find()).isTrue();
    assertThat(CLAIM_IN_SPANISH.matcher("Un abrazo alivia el dolor.").find()).isTrue();
    assertThat(QUOTED.matcher(".practices[0].evidence[1].finding").find()).isTrue();
    assertThat(QUOTED.matcher(".practices[0].summary").find()).isFalse();
  }
}

package org.touchstone.practice.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.practice.wording.Readability;
import org.touchstone.practice.wording.Texts;

/** The lessons and numbers that come with the service. */
class LessonDataTest {
  private static final JsonNode FILE = Texts.file(Texts.LESSONS);
  private static final JsonNode LESSONS = FILE.get("lessons");

  static Stream<String> codes() {
    return LESSONS.findValuesAsText("code").stream();
  }

  @Test
  void holdsTheLessonsOfTheProduct() {
    assertThat(codes())
        .hasSizeGreaterThanOrEqualTo(12)
        .doesNotHaveDuplicates()
        .contains(
            "biology-of-touch",
            "reframing-intimacy",
            "the-cycle",
            "inflammation",
            "touch-that-hurts",
            "communication",
            "barriers-of-mood",
            "patterns-of-women-and-men",
            "not-linear",
            "loneliness",
            "small-things-count",
            "when-to-call");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void takesAtMostThreeMinutes(String code) {
    JsonNode lesson = lesson(code);

    assertThat(lesson.get("minutes").asInt()).isBetween(1, 3);
    for (String language : List.of("en", "es")) {
      assertThat(Readability.words(read(lesson, language)).size())
          .isBetween(60, 150 * lesson.get("minutes").asInt());
    }
  }

  /** Age 12 is grade 7; Spanish of 65 and more is rather easy on the INFLESZ scale. */
  @ParameterizedTest
  @MethodSource("codes")
  void canBeReadAtTwelve(String code) {
    JsonNode lesson = lesson(code);

    assertThat(Readability.grade(read(lesson, "en"))).isLessThan(7);
    assertThat(Readability.perspicuity(read(lesson, "es"))).isGreaterThan(65);
  }

  @Test
  void everyClaimSaysWhatWasMeasuredInWhomAndItsLimits() {
    Set<String> practices =
        new HashSet<>(Texts.file(Texts.PRACTICES).get("practices").findValuesAsText("code"));
    int claims = 0;
    for (JsonNode lesson : LESSONS) {
      Set<String> ids = new HashSet<>();
      for (JsonNode claim : lesson.get("claims")) {
        claims++;
        assertThat(ids.add(claim.get("id").asText())).isTrue();
        for (String field : List.of("text", "measured", "population", "limits")) {
          assertThat(claim.get(field).get("en").asText()).as(field).isNotBlank();
        }
        assertThat(claim.get("limits").get("en").asText()).hasSizeGreaterThan(20);
        assertThat(claim.get("strength").asText()).isIn("strong", "some", "early", "mixed");
      }
      assertThat(practices).containsAll(Texts.strings(lesson.get("practices")));
      assertThat(lesson.get("practices")).isNotEmpty();
    }
    assertThat(claims).isGreaterThan(25);
  }

  @Test
  void theFiguresOfTheArticleKeepTheirSource() {
    assertThat(claim("you-are-not-alone-with-this", "decreased-interest"))
        .containsExactly("60.6 %", "flegge_2023", "247");
    assertThat(claim("you-are-not-alone-with-this", "sexual-problems"))
        .containsExactly("43 %", "finn_2018", "269");
    assertThat(claim("you-are-not-alone-with-this", "problems-when-active"))
        .containsExactly("68 %", "flegge_2023", "247");
    assertThat(claim("touch-that-hurts", "genital-pain-predictor").subList(1, 3))
        .containsExactly("nimbi_2024", "1006");
  }

  /** The article cites a study of arousal for less pain; the study found none. */
  @Test
  void theStudyThatFoundNoEffectIsNotQuotedForOne() {
    JsonNode claim =
        Texts.nodes(
                lesson("biology-of-touch").get("claims"),
                one -> one.get("reference").asText().equals("lakhsassi_2022"))
            .get(0);

    assertThat(claim.get("text").get("en").asText()).contains("did not make pain lower");
  }

  @Test
  void everyLessonSaysWhatItIsAndWhomToCall() {
    assertThat(FILE.get("notice").get("en").asText()).contains("not medical advice");
    assertThat(FILE.get("notice").get("es").asText()).contains("no consejo médico");
    assertThat(FILE.get("crisis").get("en").asText()).contains("Help now", "emergency number");
    assertThat(LESSONS)
        .allMatch(one -> one.get("whenToCall").get("en").asText().contains("clinic"))
        .allMatch(one -> one.get("whenToCall").get("es").asText().contains("clínica"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void isReviewedEveryTwelveMonthsBySomebody(String code) {
    JsonNode lesson = lesson(code);
    LocalDate reviewed = LocalDate.parse(lesson.get("reviewed").textValue());

    assertThat(reviewed).isAfterOrEqualTo("2026-11-25");
    assertThat(lesson.get("reviewDue").textValue()).isEqualTo(reviewed.plusMonths(12).toString());
    for (String language : List.of("en", "es")) {
      assertThat(lesson.get("reviewedBy").get(language).textValue()).isNotBlank();
    }
  }

  /** The file is read when the service starts, which it then does not. */
  @ParameterizedTest
  @CsvSource({
    "reviewDue,  '\"2026-11-25\"',         reviewDue must be after reviewed",
    "reviewDue,  '\"2026-01-01\"',         reviewDue must be after reviewed",
    "reviewDue,  null,                     reviewDue",
    "reviewed,   null,                     reviewed",
    "reviewed,   '\"soon\"',               reviewed",
    "reviewedBy, null,                     reviewedBy",
    "reviewedBy, '{\"en\":\"\",\"es\":\"\"}', reviewedBy must be a role",
  })
  void isNotReadWithoutTheDatesOfItsReview(String field, String value, String message)
      throws IOException {
    // Given
    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    ObjectNode lesson = LESSONS.get(0).deepCopy();
    mapper.treeToValue(lesson, Lesson.class);
    lesson.set(field, mapper.readTree(value));

    // When / Then
    assertThatThrownBy(() -> mapper.treeToValue(lesson, Lesson.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining(message);
  }

  @Test
  void textsHoldNoMarkup() {
    assertThat(Texts.of(Texts.LESSONS))
        .noneMatch(text -> (text.en() + text.es()).matches("(?s).*(\\*\\*|<[a-z/]|\\]\\(|^#|`).*"));
  }

  @Test
  void helpNowBeginsWithTheEmergencyNumber() {
    // Given
    List<String> countries = new ArrayList<>();
    for (JsonNode country : Texts.file(Texts.HELP_NOW).get("countries")) {
      countries.add(country.get("country").asText());

      // Then
      assertThat(country.get("numbers").get(0).get("kind").asText()).isEqualTo("emergency");
      assertThat(country.get("numbers").findValuesAsText("kind")).contains("crisis");
      assertThat(country.get("numbers").findValuesAsText("number"))
          .allMatch(number -> number.matches("[0-9][0-9 -]{1,15}[0-9]"));
    }
    assertThat(countries)
        .doesNotHaveDuplicates()
        .contains("ES", "US", "GB", "IE", "IT", "DE", "FR", "MX", "AR");
  }

  private static JsonNode lesson(String code) {
    return Texts.nodes(LESSONS, one -> one.get("code").asText().equals(code)).get(0);
  }

  /** What is read: paragraphs and the findings. */
  private static String read(JsonNode lesson, String language) {
    List<String> parts = new ArrayList<>();
    Texts.of(lesson.get("sections")).stream()
        .filter(text -> !text.place().endsWith("heading"))
        .forEach(text -> parts.add(text.in(language)));
    lesson.get("claims").forEach(one -> parts.add(one.get("text").get(language).asText()));
    return String.join(" ", parts);
  }

  /** The first percentage, the study and the number of people. */
  private static List<String> claim(String lesson, String id) {
    JsonNode claim =
        Texts.nodes(lesson(lesson).get("claims"), one -> one.get("id").asText().equals(id)).get(0);
    String text = claim.get("text").get("en").asText();
    String percent = text.replaceAll("^(\\D*)([0-9.]+ %)?.*", "$2");
    return List.of(
        percent, claim.get("reference").asText(), Integer.toString(claim.get("n").asInt()));
  }
}

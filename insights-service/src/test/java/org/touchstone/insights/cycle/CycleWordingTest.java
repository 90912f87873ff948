package org.touchstone.insights.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.touchstone.insights.Copy;
import org.touchstone.insights.estimator.Estimate;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.LinkFinding;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.Period;
import org.touchstone.insights.estimator.Range;
import org.touchstone.insights.estimator.Shortfall;

/** Every link in every status, in every language. */
class CycleWordingTest {

  static final List<Locale> LANGUAGES = Copy.LANGUAGES;

  private static final Period PERIOD =
      new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 20));
  private static final List<Measure> PLACES =
      List.of(Measure.PAIN, Measure.STRESS, Measure.DISTRESS, Measure.DIFFICULTY);

  @Test
  void textsAreWholeInBothLanguages() {
    Copy.assertSound("wording/cycle");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everySentenceIsWholeAndClaimsNoCause(Locale language) {
    CycleWording wording = CycleWording.in(List.of(language));
    for (LinkFinding link : all()) {
      String sentence = wording.sentence(link);
      Copy.assertSentence(sentence);
      assertTrue(sentence.contains(String.valueOf(link.days())), sentence);
      if (link instanceof LinkFinding.Estimated) {
        assertTrue(sentence.contains("3 "), sentence);
        assertTrue(sentence.contains("0.5") || sentence.contains("0,5"), sentence);
      }
      assertFalse(wording.how(link).method().isBlank());
      assertFalse(wording.how(link).wouldChange().isBlank());
      Copy.assertSentence(String.valueOf(wording.sentence(List.of(link), strongest(link))));
    }
    for (Measure place : PLACES) {
      Copy.assertSentence(wording.sentence(new StepIn(place, List.of("breathing"), 0)));
      Copy.assertSentence(wording.sentence(new StepIn(place, List.of("breathing"), 1)));
    }
    Copy.assertSentence(wording.sentence(new StepIn(null, List.of("breathing"), 0)));
  }

  @Test
  void clearLinkHasRangeDaysAndFamily() {
    assertEquals(
        "In this diary, the day after more stress, there was more low mood: 0.3 of its usual ups"
            + " and downs for one of stress (plausibly between +0.1 and +0.5; 52 pairs of days, one"
            + " of 3 links), given how the day before was. They go together; the diary does not"
            + " say why.",
        CycleWording.in(List.of(Locale.ENGLISH)).sentence(estimated(1, Label.CLEAR, 0.3)));
  }

  /** What is proposed is there to be chosen, and asks for little. */
  @Test
  void practicesOfThePlacesAreInTheCatalogueAndNeedLittle() throws IOException {
    // Given
    Map<String, JsonNode> catalogue = new HashMap<>();
    for (JsonNode practice : new ObjectMapper().readTree(newest().toFile()).get("practices")) {
      catalogue.put(practice.get("code").asText(), practice);
    }

    // When
    Set<String> proposed = new HashSet<>(Places.CATALOGUE.anywhere());
    PLACES.forEach(place -> proposed.addAll(Places.CATALOGUE.at(place.code()).practices()));

    // Then
    assertTrue(proposed.size() > 5);
    assertTrue(catalogue.keySet().containsAll(proposed), proposed + " in " + catalogue.keySet());
    for (String code : proposed) {
      assertTrue(catalogue.get(code).get("energy").asInt() <= 1, code);
      assertTrue(catalogue.get(code).get("touchLevel").asInt() <= 1, code);
    }
  }

  /** The newest catalogue that practice-service ships. */
  private static Path newest() throws IOException {
    Path folder = Path.of("..", "practice-service", "src", "main", "resources", "catalogue");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("practices\\.v\\d+\\.json"))
          .max(Comparator.comparingInt(CycleWordingTest::version))
          .orElseThrow();
    }
  }

  private static int version(Path file) {
    return Integer.parseInt(file.getFileName().toString().replaceAll("\\D", ""));
  }

  private static Optional<LinkFinding.Estimated> strongest(LinkFinding link) {
    return link instanceof LinkFinding.Estimated estimated && estimated.carries()
        ? Optional.of(estimated)
        : Optional.empty();
  }

  private static List<LinkFinding> all() {
    List<LinkFinding> all = new ArrayList<>();
    for (int place = 0; place < PLACES.size(); place++) {
      for (Label label : Label.values()) {
        all.add(estimated(place, label, 0.3));
        all.add(estimated(place, label, -0.3));
      }
      for (Shortfall why :
          List.of(Shortfall.PAIRS, Shortfall.HARDLY_VARIES, Shortfall.NOT_ESTIMABLE)) {
        all.add(new LinkFinding.TooFew(PLACES.get(place), PLACES.get(0), why, 12, PERIOD));
      }
    }
    all.add(new LinkFinding.TooFew(Measure.PAIN, Measure.STRESS, Shortfall.PAIRS, 0, null));
    return all;
  }

  private static LinkFinding estimated(int place, Label label, double effect) {
    Range range = new Range(Math.min(0.1, effect), 0.5);
    Estimate estimate = new Estimate(52, 47, effect, range, range, 0.01, 3.4, 0.4);
    return new LinkFinding.Estimated(
        PLACES.get(place), PLACES.get((place + 1) % 4), estimate, PERIOD, label, 3);
  }
}

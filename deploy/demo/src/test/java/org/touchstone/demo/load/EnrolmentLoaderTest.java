package org.touchstone.demo.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.touchstone.demo.diary.DiaryDay;
import org.touchstone.demo.diary.DiaryGenerator;
import org.touchstone.demo.diary.People;
import org.touchstone.demo.diary.Person;
import org.touchstone.demo.diary.Questionnaire;
import org.touchstone.demo.diary.QuestionnaireGenerator;
import org.touchstone.demo.diary.TakesPart;

class EnrolmentLoaderTest {

  @Test
  void everyInventedPersonTakesPartWithinTheirDiary() {
    for (Person person : People.all()) {
      // When
      TakesPart part = TakesPart.of(person).orElseThrow();

      // Then
      assertTrue(part.daysIn() < person.days(), person.username());
    }
  }

  @Test
  void tailoredItemsAreThoseOfTheProgrammesAndPracticesThoseOfTheCatalogue() throws Exception {
    // Given
    Path resources = root().resolve("practice-service/src/main/resources");
    ObjectMapper json = new ObjectMapper();
    List<String> practices =
        json.readTree(catalogue(resources.resolve("catalogue")).toFile()).findValuesAsText("code");

    for (Person person : People.all()) {
      // When
      TakesPart part = TakesPart.of(person).orElseThrow();

      // Then
      Path programme = resources.resolve("programmes/" + part.programme() + ".v1.json");
      List<String> items = json.readTree(programme.toFile()).findValuesAsText("id");
      assertTrue(items.containsAll(part.tailoredItems()), part.tailoredItems().toString());
      assertTrue(
          part.tailoring().values().stream()
              .allMatch(practice -> practice.isEmpty() || practices.contains(practice)));
    }
  }

  /** The file of practices, whatever its version. */
  private static Path catalogue(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("practices.v"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  @Test
  void tailoringSwapsAndLeavesOut() throws Exception {
    // Given
    TakesPart part = new TakesPart("twelve-weeks", 35, Map.of("w9-massage", "", "w1-hug", "music"));

    // When
    String json = EnrolmentLoader.tailoring(part);

    // Then
    JsonNode changes = new ObjectMapper().readTree(json).get("changes");
    assertEquals(2, changes.size());
    assertEquals("w1-hug", changes.get(0).get("item").asText());
    assertEquals("music", changes.get(0).get("instead").asText());
    assertEquals("w9-massage", changes.get(1).get("item").asText());
    assertFalse(changes.get(1).has("instead"));
  }

  @Test
  void questionnairesTravelWithTheirDay() throws Exception {
    // Given
    Person person = People.all().get(0);
    List<DiaryDay> days = DiaryGenerator.diary(person, LocalDate.of(2026, 11, 21));
    List<Questionnaire> questionnaires = QuestionnaireGenerator.of(person, days);

    // When
    JsonNode diary = new ObjectMapper().readTree(DailyDiary.json(person, days, questionnaires));

    // Then
    assertEquals(questionnaires.size(), diary.findValues("instruments").size());
    JsonNode last = diary.get("entries").get(days.size() - 1);
    assertEquals("2026-11-21", last.get("date").asText());
    assertEquals(
        questionnaires.get(0).answers().get("pain"), last.at("/instruments/peg/pain").asInt());
    assertTrue(diary.findValues("instruments").toString().contains("\"activity\":null"));
  }
}

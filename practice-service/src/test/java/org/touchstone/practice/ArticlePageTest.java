package org.touchstone.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.touchstone.practice.wording.Texts;

/** {@code docs/article.md} leads from each line of the article to something that is there. */
@QuarkusTest
class ArticlePageTest {
  private static final Pattern TARGET = Pattern.compile("`([^`]+)`");
  private static final Pattern CALL = Pattern.compile("(GET|PUT|POST|DELETE) (/api/\\S+)");

  /** Names of fields and codes that stand beside a target. */
  private static final Set<String> ASIDE =
      Set.of("feeling_safe", "touchedBy", "notice", "crisis", "whenToCall");

  /** A row of a table: the article's line and where it lives. */
  record Row(String line, List<String> targets) {}

  @Test
  void everyTargetIsThere() throws IOException {
    // Given
    Set<String> data = data();
    Set<String> calls = calls();

    // When
    List<Row> rows = rows();

    // Then
    assertThat(rows).hasSizeGreaterThan(80);
    for (Row row : rows) {
      assertThat(row.targets()).as(row.line()).isNotEmpty();
      for (String target : row.targets()) {
        assertThat(isThere(target, data, calls)).as(row.line() + " → " + target).isTrue();
      }
    }
  }

  @Test
  void everyPracticeFigureAndReferenceOfTheArticleIsOnThePage() throws IOException {
    // Given
    List<String> needed = new ArrayList<>();
    for (JsonNode practice : Texts.file(Texts.PRACTICES).get("practices")) {
      // Those of the first version are the article's; what is new since then is at version 1.
      if (practice.get("version").asInt() > 1) {
        needed.add("practice:" + practice.get("code").asText());
      }
    }
    for (JsonNode reference : Texts.file(Texts.REFERENCES).get("references")) {
      if (reference.get("inArticle").asBoolean()) {
        needed.add("reference:" + reference.get("id").asText());
      }
    }
    needed.add("claim:you-are-not-alone-with-this/decreased-interest");
    needed.add("claim:you-are-not-alone-with-this/sexual-problems");
    needed.add("claim:you-are-not-alone-with-this/problems-when-active");
    needed.add("claim:touch-that-hurts/genital-pain-predictor");
    for (JsonNode lesson : Texts.file(Texts.LESSONS).get("lessons")) {
      needed.add("lesson:" + lesson.get("code").asText());
    }

    // When
    List<String> targets = rows().stream().flatMap(row -> row.targets().stream()).toList();

    // Then
    assertThat(needed).hasSizeGreaterThan(45);
    assertThat(targets).containsAll(needed);
  }

  @Test
  void aTargetThatIsGoneIsNoticed() throws IOException {
    Set<String> data = data();
    Set<String> calls = calls();

    assertThat(isThere("practice:hug", data, calls)).isTrue();
    assertThat(isThere("practice:no_such", data, calls)).isFalse();
    assertThat(isThere("claim:inflammation/no-such", data, calls)).isFalse();
    assertThat(isThere("GET /api/practice/v1/no-such", data, calls)).isFalse();
    assertThat(isThere("docs/no-such.md", data, calls)).isFalse();
    assertThat(isThere("docs", data, calls)).isFalse();
  }

  private static boolean isThere(String target, Set<String> data, Set<String> calls) {
    if (target.matches("(practice|lesson|claim|reference):.*")) {
      return data.contains(target);
    }
    return CALL.matcher(target).matches()
        ? calls.contains(target)
        : Files.isRegularFile(root().resolve(target));
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(root().resolve("docs/article.md"))) {
      if (line.startsWith("| ") && !line.startsWith("| the article ")) {
        String[] cells = line.split("\\|", -1);
        rows.add(
            new Row(
                cells[1].strip(),
                TARGET
                    .matcher(cells[2])
                    .results()
                    .map(result -> result.group(1))
                    .filter(target -> !ASIDE.contains(target))
                    .toList()));
      }
    }
    return rows;
  }

  private static Set<String> data() {
    Set<String> data = new HashSet<>();
    Texts.file(Texts.PRACTICES)
        .get("practices")
        .forEach(one -> data.add("practice:" + one.get("code").asText()));
    Texts.file(Texts.REFERENCES)
        .get("references")
        .forEach(one -> data.add("reference:" + one.get("id").asText()));
    for (JsonNode lesson : Texts.file(Texts.LESSONS).get("lessons")) {
      String code = lesson.get("code").asText();
      data.add("lesson:" + code);
      lesson
          .get("claims")
          .forEach(claim -> data.add("claim:" + code + "/" + claim.get("id").asText()));
    }
    return data;
  }

  private static Set<String> calls() throws IOException {
    JsonNode document =
        new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    Set<String> calls = new HashSet<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        calls.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    return calls;
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}

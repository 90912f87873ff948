package org.touchstone.practice.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.touchstone.practice.Api.DIARY;
import static org.touchstone.practice.Api.IMPORT;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.importing.JsonImportTest.requireAccepted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.practice.Tables;

@QuarkusTest
class CsvImportTest {
  @Inject Tables tables;

  private final UUID patient = UUID.randomUUID();

  @Test
  void takesTheColumnsOfTheReference() {
    // Given
    String file =
        """
        date,pain,distress,stress,connection,sexualInterest,function,selfEsteem,practice_hug,practice_Quiet tea
        2026-01-28,6.5,5,,7,3,NA,4,12.5,0
        2026-01-29,4,,,,,,,,
        2026-01-30,4,,,,,,,NA,0

        """;

    // When
    Response answer = post(file, List.of());

    // Then
    requireAccepted(answer, 3, 3, 2, 3, 0, 0);
    diary()
        .then()
        .body("days[0].painEntries[0].intensity", equalTo(6.5f))
        .body("days[0].moodEntries[0].closeness", equalTo(7))
        .body("days[0].moodEntries[0].sexualInterest", equalTo(3))
        .body("days[0].sessions.minutes.max()", equalTo(12.5f))
        .body("days[1].moodEntries", hasSize(0))
        .body("days[1].sessions", hasSize(0))
        .body("days[2].moodEntries[0].connectedToday", equalTo(false))
        .body("days[2].sessions.practice", contains("Quiet tea"));
  }

  @Test
  void takesTheSameFromCsvAndFromJson() {
    // Given
    post("date,pain,difficulty,practice_hug\r\n2026-01-28,6.50,3,5.0\r\n", List.of());
    String json =
        "{\"entries\":[{\"date\":\"2026-01-28\",\"pain\":6.5,\"connection\":7,\"practices\":{\"hug\":5}}]}";

    // When
    Response answer = as(patient).contentType("application/json").body(json).post(IMPORT);

    // Then
    requireAccepted(answer, 1, 0, 0, 0, 3, 0);
  }

  @Test
  void takesARealDiaryWithAMapping() {
    // Given
    String file = GoldenFiles.myAiGuide();
    List<String> mapping =
        List.of(
            "pain=pain,distress=10-happiness,region_lower-back=low_back_pain",
            "practice_poor_sleep=obs_poor_sleep,practice_tired=obs_tired,practice_worried=obs_worried_anxious");

    // When
    Response dry = post(file, mapping, "dryRun", "true");

    // Then
    List<String> rows = file.lines().skip(1).toList();
    assertThat(rows).hasSize(442);
    dry.then().statusCode(200);
    Response real = post(file, mapping);
    assertThat(real.asString())
        .isEqualTo(dry.asString().replace("\"dryRun\":true", "\"dryRun\":false"));
    int refused = real.<List<Integer>>path("refused.row").stream().distinct().toList().size();
    real.then()
        .body("accepted.days", equalTo(442 - refused))
        .body("refused.findAll { it.field != 'pain' }", hasSize(0));
    as(patient)
        .get(DIARY + "?from=2019-08-12&to=2019-08-15")
        .then()
        .body("days.painEntries.intensity.flatten()", contains(8, 4.5f, 6, 4.5f))
        .body("days.moodEntries.distress.flatten()", contains(8, 6));
    Response again = post(file, mapping);
    again
        .then()
        .body("accepted.painEntries", equalTo(0))
        .body("accepted.moodEntries", equalTo(0))
        .body("accepted.sessions", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "when=day     | mapping",
        "pain=ache    | mapping",
        "pain         | mapping",
        "=pain        | mapping",
        "pain=pain,pain=stress | mapping",
        "date=10-date,pain=pain | mapping",
        "practice_<b>=pain | mapping",
        "region_tail=pain | mapping",
      })
  void refusesABrokenMapping(String mapping, String field) {
    // When
    Response answer = post("date,pain,stress\n2026-01-28,6,5\n", List.of(mapping));

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
    assertThat(tables.rows(patient)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date,pain,weather;2026-01-28,6,sun | weather",
        "pain;6                             | date",
        "date,date;2026-01-28,2026-01-28    | header",
        "date,;2026-01-28,6                 | body",
      })
  void refusesABrokenHeader(String lines, String field) {
    // When
    Response answer = post(lines.replace(';', '\n'), List.of());

    // Then
    answer.then().statusCode(400).contentType("application/problem+json");
    assertThat(answer.asString()).contains("violations");
    assertThat(field).isNotBlank();
    assertThat(tables.rows(patient)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-29,eleven,5 | pain",
        "2026-01-29,11,5     | pain",
        "2026-01-29,0x5,5    | pain",
        "2026-01-29,NaN,5    | pain",
        "2026-01-29,1e99,5   | pain",
        "2026-01-29,5.55555,5| pain",
        "29/01/2026,5,5      | date",
        ",5,5                | date",
        "2026-01-29,5,5,5    | row",
      })
  void refusesARowWholeAndTakesTheOthers(String row, String field) {
    // When
    Response answer =
        post("date,pain,stress\n2026-01-28,6,5\n" + row + "\n2026-01-30,6,5\n", List.of());

    // Then
    answer
        .then()
        .statusCode(200)
        .body("accepted.days", equalTo(2))
        .body("refused.row", contains(2))
        .body("refused.field", contains(field));
  }

  @Test
  void takesAFileAsASpreadsheetInSpainWritesIt() {
    // Given
    String file =
        """
        Día;Dolor, ahora;Ánimo (al revés);Tiempo;Abrazo
        28/1/2026;6,5;3,25;sol;10
        29/1/2026;n/c;-;lluvia;-
        30/1/2026;"4";n/c;;
        """;
    List<String> mapping =
        List.of("date=Día,pain=Dolor\\, ahora", "mood=10-Ánimo (al revés)", "practice_hug=Abrazo");
    Object[] form = {
      "delimiter",
      "semicolon",
      "decimal",
      "comma",
      "dateFormat",
      "d/M/yyyy",
      "missing",
      "n/c",
      "missing",
      "-"
    };

    // When
    Response dry = post(file, mapping, with(form, "dryRun", "true"));

    // Then
    dry.then()
        .statusCode(200)
        .body("refused", hasSize(0))
        .body(
            "columns.column",
            contains("Día", "Dolor, ahora", "Ánimo (al revés)", "Tiempo", "Abrazo"))
        .body("columns.field", contains("date", "pain", "mood", null, "practice_hug"))
        .body("columns.reversed", contains(false, false, true, false, false));
    assertThat(tables.rows(patient)).isZero();
    requireAccepted(post(file, mapping, form), 3, 2, 1, 1, 0, 0);
    diary()
        .then()
        .body("days.day", contains("2026-01-28", "2026-01-30"))
        .body("days.painEntries.intensity.flatten()", contains(6.5f, 4))
        .body("days[0].moodEntries[0].mood", equalTo(6.75f));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy-MM-dd | 2026-01-28", "dd.MM.yyyy | 28.01.2026", "MM/dd/yyyy | 01/28/2026",
        "M/d/yyyy   | 1/28/2026", "yyyyMMdd | 20260128", "d M yyyy | 28 1 2026",
      })
  void takesDatesInTheFormThatIsSaid(String form, String date) {
    // When
    Response answer = post("date,pain\n" + date + ",6\n", List.of(), "dateFormat", form);

    // Then
    requireAccepted(answer, 1, 1, 0, 0, 0, 0);
    diary().then().body("days.day", contains("2026-01-28"));
  }

  @ParameterizedTest
  @CsvSource({
    "dateFormat, dd/MM/yy",
    "dateFormat, dd/MM",
    "dateFormat, dd/MM-yyyy",
    "dateFormat, yyyy-MM-dd'T'HH",
    "dateFormat, dd/dd/yyyy",
    "delimiter, ;",
    "decimal, '",
  })
  void refusesAnUnknownForm(String name, String value) {
    // When
    Response answer = post("date,pain\n2026-01-28,6\n", List.of(), name, value);

    // Then
    answer.then().statusCode(400).body("violations.field", contains(name));
    assertThat(tables.rows(patient)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30/02/2026 | 5     | date", "2026-01-29 | 5 | date", "01/29/2026 | 5 | date",
        "29/01/2026 | 1.5   | pain", "29/01/2026 | 5,5,5 | pain", "29/01/2026 | - | pain",
      })
  void refusesARowInAnotherForm(String date, String pain, String field) {
    // When
    Response answer =
        post(
            "date;pain\n28/01/2026;6\n" + date + ";" + pain + "\n",
            List.of(),
            "delimiter",
            "semicolon",
            "decimal",
            "comma",
            "dateFormat",
            "dd/MM/yyyy");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("accepted.days", equalTo(1))
        .body("refused.row", contains(2))
        .body("refused.field", contains(field));
  }

  @Test
  void takesAMarkOfByteOrderAndQuotes() {
    // When
    Response answer = post("\uFEFF\"date\",\"pain\"\n\"2026-01-28\", \"6\"\n", List.of());

    // Then
    requireAccepted(answer, 1, 1, 0, 0, 0, 0);
  }

  @Test
  void refusesWhatIsNotText() {
    // Given
    byte[] latin =
        "date,pain,practice_café\n2026-01-28,6,5\n".getBytes(StandardCharsets.ISO_8859_1);

    // When
    Response answer = as(patient).contentType("text/csv").body(latin).post(IMPORT);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem("body"));
  }

  @Test
  void refusesAnUnclosedQuote() {
    // When
    Response answer = post("date,pain\n\"2026-01-28,6\n", List.of());

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem("body"));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void refusesAnEmptyFile() {
    // When
    Response answer = post("", List.of());

    // Then
    answer.then().statusCode(400).contentType("application/problem+json");
  }

  private Response post(String file, List<String> mapping, Object... query) {
    var call =
        as(patient)
            .contentType("text/csv; charset=UTF-8")
            .body(file.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < query.length; i += 2) {
      call = call.queryParam(query[i].toString(), query[i + 1]);
    }
    return call.queryParam("mapping", mapping).post(IMPORT);
  }

  private static Object[] with(Object[] query, Object... more) {
    return Stream.concat(Stream.of(query), Stream.of(more)).toArray();
  }

  private Response diary() {
    return as(patient).get(DIARY + "?from=2026-01-01&to=2026-01-31");
  }
}

package org.touchstone.practice.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.practice.Api.DIARY;
import static org.touchstone.practice.Api.IMPORT;
import static org.touchstone.practice.Api.PAIN;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.Api.change;
import static org.touchstone.practice.Api.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.practice.Tables;

@QuarkusTest
class JsonImportTest {
  @Inject Tables tables;

  private final UUID patient = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    // days, pain entries, mood entries, sessions as counted in the files
    "case1_synthetic,     71,  71,  71, 138",
    "case2_myaiguide_p8, 439, 439, 421, 819",
    "case4_too_short,      9,   9,   9,  18",
    "synthetic_11,        76,  76,  76, 144",
    "synthetic_12,        58,  58,  58, 165",
    "synthetic_13,        33,  33,  33,  58",
    "synthetic_14,        15,  15,  15,  42",
    "synthetic_15,        25,  25,  25,  22",
    "synthetic_16,        45,  45,  45, 152",
  })
  void takesEveryGoldenFileAndTheSecondTimeChangesNothing(
      String name, int days, int pain, int mood, int sessions) {
    // Given
    String file = GoldenFiles.golden(name);

    // When
    Response first = post(file, "dryRun=false");

    // Then
    requireAccepted(first, days, pain, mood, sessions, 0, 0);
    first.then().body("dryRun", equalTo(false)).body("refused", hasSize(0));
    long rows = tables.rows(patient);
    assertThat(rows).isEqualTo(pain + mood + sessions);
    requireAccepted(post(file, ""), days, 0, 0, 0, pain + mood + sessions, 0);
    assertThat(tables.rows(patient)).isEqualTo(rows);
  }

  @Test
  void makesEntriesOfADaysValues() {
    // Given
    String file =
        """
        {"asOf":"2026-01-31","focus":"hug","outcomes":["pain"],"experiment":[1],"entries":[
         {"date":"2026-01-30","pain":6.5,"worst":8,"least":3,"regions":[{"region":"knee-left","intensity":7}],
          "distress":5.1234,"stress":4,"mood":6,"anxiety":3,"loneliness":2,"connection":7,"sexualInterest":1,"function":4,
          "selfEsteem":5,"practices":{"hug":10,"Quiet tea":0,"massage":10000}}]}""";

    // When
    Response answer = post(file, "zone=Europe/Rome");

    // Then
    requireAccepted(answer, 1, 1, 1, 3, 0, 0);
    diary()
        .then()
        .body("days.day", contains("2026-01-30"))
        .body("days[0].painEntries[0].at", equalTo("2026-01-30T11:00:00Z"))
        .body("days[0].painEntries[0].zone", equalTo("Europe/Rome"))
        .body("days[0].painEntries[0].intensity", equalTo(6.5f))
        .body("days[0].painEntries[0].worst", equalTo(8))
        .body("days[0].painEntries[0].least", equalTo(3))
        .body("days[0].painEntries[0].regions[0].region", equalTo("knee-left"))
        .body("days[0].moodEntries[0].distress", equalTo(5.1234f))
        .body("days[0].moodEntries[0].closeness", equalTo(7))
        .body("days[0].moodEntries[0].sexualInterest", equalTo(1))
        .body("days[0].moodEntries[0].selfEsteem", equalTo(5))
        .body("days[0].moodEntries[0].connectedToday", nullValue())
        .body("days[0].sessions.practice", hasItem("Quiet tea"))
        .body("days[0].sessions.find { it.practice == 'massage' }.minutes", equalTo(10000))
        .body("days[0].sessions.find { it.practice == 'Quiet tea' }.minutes", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // not asked
        "'pain':5,'practices':null        | 0 | 0 |",
        "'pain':5                         | 0 | 0 |",
        // asked, nothing done
        "'practices':{}                   | 1 | 0 | false",
        "'practices':{'hug':0,'music':0.0}| 1 | 2 | false",
        // something done
        "'practices':{'hug':0,'music':5}  | 0 | 2 |",
        "'mood':5,'practices':{'music':5} | 1 | 1 |",
      })
  void tellsNotAskedFromNothingDone(String values, int mood, int sessions, Boolean connected) {
    // When
    Response answer = post(day("'date':'2026-01-30'," + values), "");

    // Then
    answer
        .then()
        .body("accepted.moodEntries", equalTo(mood))
        .body("accepted.sessions", equalTo(sessions));
    if (mood == 1) {
      diary().then().body("days[0].moodEntries[0].connectedToday", equalTo(connected));
    }
  }

  @ParameterizedTest
  @CsvSource({"10, 0", "0, 10", "2.5, 7.5", "9.9999, 0.0001"})
  void takesDifficultyAsTheOppositeOfCloseness(BigDecimal difficulty, BigDecimal closeness) {
    // When
    post(day("'date':'2026-01-30','difficulty':" + difficulty), "");

    // Then
    assertThat(new BigDecimal(diary().path("days[0].moodEntries[0].closeness").toString()))
        .isEqualByComparingTo(closeness);
  }

  @Test
  void letsTheLastEntryOfADateWin() {
    // Given
    String file =
        """
        {"entries":[{"date":"2026-01-30","pain":1,"mood":1},{"date":"2026-01-29","pain":2},
         {"date":"2026-01-30","pain":3}]}""";

    // When
    Response answer = post(file, "");

    // Then
    requireAccepted(answer, 2, 2, 0, 0, 0, 0);
    diary().then().body("days.painEntries.intensity.flatten()", contains(2, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'pain':11                              | pain",
        "'pain':5.00001                         | pain",
        "'pain':'5'                             | pain",
        "'pain':1e999                           | pain",
        "'connection':-1                        | connection",
        "'connection':4,'difficulty':4          | difficulty",
        "'worst':5                              | pain",
        "'pain':4,'worst':3,'least':4           | worst",
        "'intensity':5                          | intensity",
        "'note':'x'                             | note",
        "'practices':[]                         | practices",
        "'practices':{'hug':'5'}                | practices.hug",
        "'practices':{'hug':-1}                 | practices.hug",
        "'practices':{'hug':null}               | practices.hug",
        "'practices':{'hug':10000.1}            | practices.hug",
        "'practices':{'hug':0.00001}            | practices.hug",
        "'practices':{'<b>':5}                  | practices.<b>",
        "'practices':{'':5}                     | practices.",
        "'practices':{'caf\\u00e9':5,'cafe\\u0301':6} | practices.cafe\u0301",
        "'pain':5,'regions':{}                  | regions",
        "'pain':5,'regions':[{'region':'tail'}] | regions[0]",
        "'pain':5,'regions':[{'region':5}]      | regions[0].region",
        "'pain':5,'regions':[{'region':'head','size':5}] | regions[0].size",
        "'date':'30.01.2026'                    | date",
        "'date':'2026-02-30'                    | date",
        "'date':'9999-01-01'                    | date",
        "'date':'+999999999-01-01'              | date",
        "'date':'1899-12-31'                    | date",
        "'date':20260130                        | date",
        "'date':null                            | date",
      })
  void refusesARowWholeAndTakesTheOthers(String values, String field) {
    // Given
    String date = values.contains("'date'") ? "" : "'date':'2026-01-29',";
    String file =
        "{'entries':[{'date':'2026-01-30','pain':5},{%s%s,'stress':4},{'date':'2026-01-31','pain':6}]}"
            .formatted(date, values)
            .replace('\'', '"');

    // When
    Response answer = post(file, "");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("accepted.days", equalTo(2))
        .body("refused.row", hasItem(2))
        .body("refused.field", hasItem(field));
    assertThat(tables.rows(patient)).isEqualTo(2);
  }

  @Test
  void needsADate() {
    // When
    Response answer = post(day("'pain':5"), "");

    // Then
    answer.then().body("refused", hasSize(1)).body("refused[0].field", equalTo("date"));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void refusesADayThatTheZoneLeftOut() {
    // Given: Samoa went from the 29th to the 31st of December 2011.
    String file = day("'date':'2011-12-30','pain':5");

    // When
    Response answer = post(file, "zone=Pacific/Apia");

    // Then
    answer.then().body("refused[0].field", equalTo("date")).body("accepted.days", equalTo(0));
    requireAccepted(post(file, "zone=Europe/Rome"), 1, 1, 0, 0, 0, 0);
  }

  @Test
  void updatesItsDaysAndDeletesWhatIsGone() {
    // Given
    post(
        """
        {"entries":[{"date":"2026-01-28","pain":1,"mood":2,"practices":{"hug":5,"music":6}},
         {"date":"2026-01-29","pain":2},{"date":"2026-01-30","pain":3,"mood":4}]}""",
        "");

    // When
    Response answer =
        post(
            """
            {"entries":[{"date":"2026-01-28","pain":1,"practices":{"hug":7}},{"date":"2026-01-30","pain":9}]}""",
            "");

    // Then: pain of the 28th stays, hug and pain of the 30th change, both moods and the music go.
    requireAccepted(answer, 2, 1, 0, 1, 1, 3);
    diary()
        .then()
        .body("days.painEntries.intensity.flatten()", contains(1, 2, 9))
        .body("days.painEntries.revision.flatten()", contains(1, 1, 2))
        .body("days.moodEntries.flatten()", hasSize(0))
        .body("days.sessions.minutes.flatten()", contains(7));
  }

  @Test
  void bringsBackWhatAnEarlierFileHad() {
    // Given
    String first = day("'date':'2026-01-30','pain':5,'mood':4");
    post(first, "");
    post(day("'date':'2026-01-30','pain':5"), "");

    // When
    Response answer = post(first, "");

    // Then
    requireAccepted(answer, 1, 0, 1, 0, 1, 0);
    diary().then().body("days[0].moodEntries[0].revision", equalTo(3));
  }

  @Test
  void letsAnImportedEntryBeEdited() {
    // Given
    post(day("'date':'2020-01-30','pain':5"), "");
    Response before = as(patient).get(DIARY + "?from=2020-01-30&to=2020-01-30");
    UUID id = UUID.fromString(before.path("days[0].painEntries[0].id"));

    // When
    Response answer =
        change(patient, PAIN, id, 1, entry("2020-01-30T12:00:00Z", "UTC", "'intensity':6"));

    // Then
    answer.then().statusCode(200).body("revision", equalTo(2)).body("intensity", equalTo(6));
  }

  @Test
  void writesNothingInADryRun() {
    // Given
    String file =
        "{\"entries\":[{\"date\":\"2026-01-30\",\"pain\":5},{\"date\":\"2026-01-29\",\"pain\":99}]}";

    // When
    Response dry = post(file, "dryRun=true");

    // Then
    dry.then().statusCode(200).body("dryRun", equalTo(true));
    assertThat(tables.rows(patient)).isZero();
    String real = post(file, "dryRun=false").asString();
    assertThat(dry.asString().replace("\"dryRun\":true", "\"dryRun\":false")).isEqualTo(real);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "{\"entries\":{}}",
        "{\"entries\":[],\"days\":[]}",
        "{\"entries\":[],\"entries\":[]}",
        "{\"resourceType\":\"Bundle\"}"
      })
  void refusesAnotherForm(String file) {
    // When
    Response answer = post(file, "");

    // Then
    answer.then().statusCode(400).contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "dryRun=yes, dryRun",
    "dryRun=TRUE, dryRun",
    "zone=Mars/Base, zone",
    "zone=%2B02:00, zone"
  })
  void refusesABrokenQuery(String query, String field) {
    // When
    Response answer = post(day("'date':'2026-01-30','pain':5"), query);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
    assertThat(tables.rows(patient)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/fhir+xml", "text/plain", "application/xml"})
  void refusesAnotherFormat(String type) {
    // When
    Response answer =
        as(patient)
            .contentType(type)
            .body("{\"resourceType\":\"Bundle\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post(IMPORT);

    // Then
    answer
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unsupported-media-type"));
  }

  private Response post(String file, String query) {
    return as(patient)
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body(file)
        .post(query.isEmpty() ? IMPORT : IMPORT + "?" + query);
  }

  private Response diary() {
    return as(patient).get(DIARY + "?from=2026-01-01&to=2026-01-31");
  }

  private static String day(String values) {
    return ("{'entries':[{" + values + "}]}").replace('\'', '"');
  }

  static void requireAccepted(
      Response answer, int days, int pain, int mood, int sessions, int unchanged, int deleted) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(
            List.of(
                (Integer) answer.path("accepted.days"),
                answer.path("accepted.painEntries"),
                answer.path("accepted.moodEntries"),
                answer.path("accepted.sessions"),
                answer.path("accepted.unchanged"),
                answer.path("accepted.deleted")))
        .containsExactly(days, pain, mood, sessions, unchanged, deleted);
  }
}

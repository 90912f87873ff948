package org.touchstone.practice.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.touchstone.practice.Api.DIARY;
import static org.touchstone.practice.Api.IMPORT;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.importing.JsonImportTest.requireAccepted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.contracts.event.Topics;
import org.touchstone.practice.Api;
import org.touchstone.practice.Facts;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;

@QuarkusTest
class FhirImportTest {
  /** An entry as a phone's health app exports it. */
  private static final String PHONE =
      """
      {"fullUrl":"urn:uuid:5d1f3f2a-7c1e-7a00-8a00-000000000001",
       "resource":{"resourceType":"Observation","id":"pain-1","status":"final",
        "meta":{"lastUpdated":"2026-01-30T10:00:00Z","profile":["https://app.example/StructureDefinition/pain"]},
        "identifier":[{"system":"https://app.example/observations","value":"4711"}],
        "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"survey"}]}],
        "code":{"coding":[{"system":"https://app.example/codes","code":"pain"},
                          {"system":"http://loinc.org","code":"72514-3","display":"Pain severity"}],"text":"Pain"},
        "contained":[{"resourceType":"Patient","id":"me","name":[{"family":"Example"}]}],
        "subject":{"reference":"#me"},
        "effectivePeriod":{"start":"2026-01-30T07:00:00+01:00","end":"2026-01-30T08:30:00+01:00"},
        "valueQuantity":{"value":6.5,"unit":"score","system":"http://unitsofmeasure.org","code":"{score}"},
        "bodySite":{"coding":[{"system":"http://snomed.info/sct","code":"72696002"},
                              {"system":"http://snomed.info/sct","code":"7771000"}]},
        "note":[{"text":"After the stairs"},{"text":"and the rain"}]}}""";

  @Inject Tables tables;
  @Inject Facts facts;
  @Inject TestClock clock;

  private final ObjectMapper json = new ObjectMapper();
  private final UUID patient = UUID.randomUUID();

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void takesPainAsAnotherAppExportsIt() throws Exception {
    // When
    Response answer = post(bundle("collection", PHONE), "zone=Europe/Rome");

    // Then
    requireAccepted(answer, 1, 1, 0, 0, 0, 0);
    answer
        .then()
        .body("refused", hasSize(0))
        .body("notTaken", nullValue())
        .body("taken.row", contains(1))
        .body("taken.field", contains("entry[0].resource"))
        .body("taken.kind", contains("pain-entry"))
        .body("taken.day", contains("2026-01-30"))
        .body("taken.change", contains("new"));
    diary()
        .then()
        .body("days.day", contains("2026-01-30"))
        .body("days[0].painEntries[0].at", equalTo("2026-01-30T07:30:00Z"))
        .body("days[0].painEntries[0].zone", equalTo("Europe/Rome"))
        .body("days[0].painEntries[0].intensity", equalTo(6.5f))
        .body("days[0].painEntries[0].regions.region", contains("knee-left"))
        .body("days[0].painEntries[0].regions.intensity", contains(6.5f))
        .body("days[0].painEntries[0].note", equalTo("After the stairs\nand the rain"));
    JsonNode fact = json.readTree(facts.of(patient, Topics.PAIN_ENTRY, 1).get(0).value());
    assertThat(fact.get("intensity").decimalValue()).isEqualByComparingTo("6.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"collection", "batch", "transaction", "searchset"})
  void takesEveryKindOfBundle(String type) {
    requireAccepted(post(bundle(type, PHONE), ""), 1, 1, 0, 0, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "message", "history", "", "Collection"})
  void refusesOtherKindsOfBundles(String type) {
    // When
    Response answer = post(bundle(type, PHONE), "");

    // Then
    answer.then().statusCode(400).body("violations.field", contains("type"));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void recognisesTheSameEntriesInAnotherFile() {
    // Given: another export has another fullUrl and another value.
    String second =
        bundle("searchset", PHONE.replace("5d1f3f2a", "6e2f3f2a").replace("6.5", "7"), pain("3"));
    post(bundle("collection", PHONE), "");

    // When
    Response answer = post(second, "");

    // Then
    requireAccepted(answer, 2, 2, 0, 0, 0, 0);
    answer.then().body("taken.change", contains("changed", "new"));
    Response again = post(second, "");
    requireAccepted(again, 2, 0, 0, 0, 2, 0);
    again.then().body("taken.change", contains("unchanged", "unchanged"));
    Response first = post(bundle("collection", PHONE), "");
    requireAccepted(first, 1, 1, 0, 0, 0, 0);
    diary()
        .then()
        .body("days.painEntries.intensity.flatten()", contains(3, 6.5f))
        .body("days.painEntries.revision.flatten()", contains(1, 3));
  }

  @Test
  void recognisesEntriesWithoutAnIdentifier() {
    // Given
    String url =
        "{\"fullUrl\":\"https://app.example/fhir/Observation/9\"," + pain("4").substring(1);
    String withId = pain("5").replace("{\"resource\":{", "{\"resource\":{\"id\":\"1\",");
    String otherDay = withId.replace("2026-01-29", "2026-01-28");
    String nameless = pain("6").replace("T08:30", "T19:30");
    String file = bundle("collection", url, withId, otherDay, nameless);
    requireAccepted(post(file, ""), 2, 4, 0, 0, 0, 0);

    // When
    Response answer = post(file, "");

    // Then
    requireAccepted(answer, 2, 0, 0, 0, 4, 0);
  }

  @Test
  void letsTheLastOfTheSameEntriesWin() {
    // When
    Response answer = post(bundle("collection", PHONE, PHONE.replace("6.5", "2")), "");

    // Then
    requireAccepted(answer, 1, 1, 0, 0, 0, 0);
    answer
        .then()
        .body("taken.row", contains(2))
        .body("notTaken.field", contains("entry[1].resource"))
        .body("notTaken.reason", contains("replaces entry[0].resource, which is the same entry"));
    diary().then().body("days[0].painEntries.intensity", contains(2));
  }

  @Test
  void leavesDailyDiariesAlone() {
    // Given
    String csv = "date,pain\n2026-01-30,1\n";
    as(patient).contentType("text/csv").body(csv).post(IMPORT).then().statusCode(200);
    post(bundle("collection", PHONE), "");

    // When
    Response answer = as(patient).contentType("text/csv").body(csv).post(IMPORT);

    // Then
    requireAccepted(answer, 1, 0, 0, 0, 1, 0);
    diary().then().body("days[0].painEntries.intensity", contains(6.5f, 1));
  }

  @Test
  void takesADayWithoutATimeForItsNoon() {
    // When
    post(
        bundle("collection", pain("4").replace("2026-01-29T08:30:00Z", "2026-01-29")),
        "zone=America/Bogota");

    // Then
    diary()
        .then()
        .body("days[0].day", equalTo("2026-01-29"))
        .body("days[0].painEntries[0].at", equalTo("2026-01-29T17:00:00Z"));
  }

  @Test
  void countsTheDayInTheZoneOfThePatient() {
    // When
    post(bundle("collection", pain("4").replace("T08:30:00Z", "T23:30:00Z")), "zone=Europe/Rome");

    // Then
    diary().then().body("days.day", contains("2026-01-30"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'valueInteger':5                                   | 'valueInteger':11        | valueInteger",
        "'valueInteger':5                                   | 'valueInteger':'5'       | valueInteger",
        "'valueInteger':5                                   | 'valueInteger':null      | valueInteger",
        "'valueInteger':5                                   | 'valueInteger':-1        | valueInteger",
        "'valueInteger':5                                   | 'valueInteger':1e999     | valueInteger",
        "'valueInteger':5                                   | 'valueString':'severe'   | valueString",
        "'valueInteger':5                                   | 'valueInteger':5,'valueString':'5' | value[x]",
        "'valueInteger':5                                   | 'valueQuantity':{'value':52,'unit':'mm','code':'mm'} | valueQuantity.code",
        "'valueInteger':5                                   | 'valueQuantity':{'value':5,'unit':'%'}  | valueQuantity.unit",
        "'valueInteger':5                                   | 'valueQuantity':{'value':5,'comparator':'<'} | valueQuantity.comparator",
        "'valueInteger':5                                   | 'valueQuantity':{}       | valueQuantity.value",
        "'valueInteger':5                                   | 'valueQuantity':{'value':50,'unit':'score'} | valueQuantity",
        "'effectiveDateTime':'2026-01-29T08:30:00Z',        | ``                       | effectiveDateTime",
        "'2026-01-29T08:30:00Z'                             | '2026-01'                | effectiveDateTime",
        "'2026-01-29T08:30:00Z'                             | '2026-01-29T08:30:00'    | effectiveDateTime",
        "'2026-01-29T08:30:00Z'                             | '2026-02-30'             | effectiveDateTime",
        "'2026-01-29T08:30:00Z'                             | '9999-12-31'             | effectiveDateTime",
        "'2026-01-29T08:30:00Z'                             | '+999999999-12-31T23:59:59Z' | effectiveDateTime",
        "'2026-01-29T08:30:00Z'                             | '1850-01-01'             | effectiveDateTime",
        "'2026-01-29T08:30:00Z'                             | 20260129                 | effectiveDateTime",
        "'effectiveDateTime':'2026-01-29T08:30:00Z'         | 'effectivePeriod':{'start':'2026-01-01','end':'2026-01-29'} | effectivePeriod",
        "'effectiveDateTime':'2026-01-29T08:30:00Z'         | 'effectivePeriod':{'start':'2026-01-29T09:00:00Z','end':'2026-01-29T08:00:00Z'} | effectivePeriod",
        "'effectiveDateTime':'2026-01-29T08:30:00Z'         | 'effectiveDateTime':'2026-01-29','effectivePeriod':{} | effectiveDateTime",
        "'status':'final',                                  | ``                       | status",
        "'valueInteger':5                                   | 'valueInteger':5,'note':[{'text':'a\\u0000b'}] | note",
        "'valueInteger':5                                   | 'valueInteger':5,'note':[{'text':5}] | note[0].text",
      })
  void refusesAnEntryWholeAndTakesTheOthers(String part, String instead, String field) {
    // Given
    String broken = pain("5").replace(part.replace('\'', '"'), instead.replace('\'', '"'));

    // When
    Response answer = post(bundle("collection", PHONE, broken, pain("3")), "");

    // Then
    requireAccepted(answer, 2, 2, 0, 0, 0, 0);
    answer
        .then()
        .body("refused.row", contains(2))
        .body("refused[0].field", startsWith("entry[1].resource." + field))
        .body("taken.row", contains(1, 3));
    assertThat(tables.rows(patient)).isEqualTo(2);
  }

  @Test
  void refusesAMomentThatIsAhead() {
    // Given
    clock.set("2026-01-29T08:00:00Z");

    // When
    Response answer =
        post(bundle("collection", pain("5"), pain("4").replace("T08:30:00Z", "")), "");

    // Then: noon of today is ahead as well, but today is not.
    answer
        .then()
        .body("refused.field", contains("entry[0].resource.effectiveDateTime"))
        .body("taken.row", contains(2));
  }

  @Test
  void namesWhatIsNotTaken() {
    // Given
    String patientResource = "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\"}}";
    String medication =
        "{\"resource\":{\"resourceType\":\"MedicationStatement\",\"status\":\"active\"}}";
    String steps = pain("5000").replace("72514-3", "55423-8");
    String total = pain("7").replace("72514-3", "70272-0");
    String withdrawn = pain("7").replace("final", "entered-in-error");
    String deletion = "{\"request\":{\"method\":\"DELETE\",\"url\":\"Observation/1\"}}";
    String silent =
        pain("7").replace("\"valueInteger\":7", "\"dataAbsentReason\":{\"text\":\"asleep\"}");
    String elbow =
        pain("7")
            .replace(
                "\"valueInteger\"",
                "\"bodySite\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"127949000\"}]},\"valueInteger\"");
    String group =
        pain("7").replace("\"status\"", "\"subject\":{\"reference\":\"Group/all\"},\"status\"");

    // When
    Response answer =
        post(
            bundle(
                "transaction",
                patientResource,
                medication,
                steps,
                total,
                withdrawn,
                deletion,
                silent,
                elbow,
                group),
            "dryRun=true");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("refused", hasSize(0))
        .body("taken.row", contains(8))
        .body(
            "notTaken.field",
            contains(
                "entry[0].resource",
                "entry[1].resource",
                "entry[2].resource.code",
                "entry[3].resource.code",
                "entry[4].resource.status",
                "entry[5].resource",
                "entry[6].resource",
                "entry[7].resource.bodySite",
                "entry[8].resource.subject"))
        .body("notTaken.row", contains(1, 2, 3, 4, 5, 6, 7, 8, 9));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void answersADryRunAsTheImportItself() {
    // Given
    String file = bundle("collection", PHONE, pain("99"), pain("3"));

    // When
    Response dry = post(file, "dryRun=true");

    // Then
    assertThat(tables.rows(patient)).isZero();
    assertThat(post(file, "dryRun=false").asString())
        .isEqualTo(dry.asString().replace("\"dryRun\":true", "\"dryRun\":false"));
  }

  @Test
  void takesOurOwnRatings() {
    // Given
    String mood =
        """
        {"resource":{"resourceType":"Observation","status":"final","id":"m1",
         "code":{"coding":[{"system":"urn:touchstone:rating","code":"mood"}]},
         "effectiveDateTime":"2026-01-29T08:30:00Z","valueInteger":6,
         "component":[{"code":{"coding":[{"system":"urn:touchstone:rating","code":"closeness"}]},"valueInteger":7},
                      {"code":{"coding":[{"system":"urn:touchstone:rating","code":"selfEsteem"}]},"valueInteger":4},
                      {"code":{"coding":[{"system":"urn:touchstone:rating","code":"sexualInterest"}]},"valueInteger":2},
                      {"code":{"text":"weather"},"valueString":"rain"}]}}""";
    String painWithWorst =
        pain("5")
            .replace(
                "\"valueInteger\"",
                "\"component\":[{\"code\":{\"coding\":[{\"system\":\"urn:touchstone:rating\",\"code\":\"worst\"}]},"
                    + "\"valueInteger\":8}],\"bodySite\":{\"coding\":[{\"system\":\"urn:touchstone:region\","
                    + "\"code\":\"genitals\"}]},\"valueInteger\"");

    // When
    Response answer = post(bundle("collection", mood, painWithWorst), "");

    // Then
    requireAccepted(answer, 1, 1, 1, 0, 0, 0);
    answer.then().body("notTaken.field", contains("entry[0].resource.component[3]"));
    diary()
        .then()
        .body("days[0].moodEntries[0].mood", equalTo(6))
        .body("days[0].moodEntries[0].closeness", equalTo(7))
        .body("days[0].moodEntries[0].selfEsteem", equalTo(4))
        .body("days[0].moodEntries[0].sexualInterest", equalTo(2))
        .body("days[0].painEntries[0].worst", equalTo(8))
        .body("days[0].painEntries[0].regions.region", contains("genitals"));
  }

  @Test
  void scoresQuestionnairesFromTheirAnswers() {
    // Given
    String phq4 =
        """
        {"resource":{"resourceType":"QuestionnaireResponse","status":"completed",
         "identifier":{"system":"https://app.example/forms","value":"1"},
         "questionnaire":"http://loinc.org/q/69724-3|2.74","authored":"2026-01-29T09:00:00+01:00",
         "item":[{"linkId":"group","item":[
           {"linkId":"/69725-0","answer":[{"valueCoding":{"system":"http://loinc.org","code":"LA6569-3"}}]},
           {"linkId":"/68509-9","answer":[{"valueCoding":{"system":"http://loinc.org","code":"LA6568-5"}}]},
           {"linkId":"/44250-9","answer":[{"valueInteger":2}]},
           {"linkId":"/44255-8"}]},
           {"linkId":"total","answer":[{"valueDecimal":3}]}]}}""";
    String peg =
        """
        {"resource":{"resourceType":"Observation","status":"final","id":"peg",
         "code":{"coding":[{"system":"http://loinc.org","code":"91148-7"}]},
         "effectiveDateTime":"2026-01-29T08:30:00Z",
         "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"75893-8"}]},"valueInteger":6},
          {"code":{"coding":[{"system":"http://loinc.org","code":"91145-3"}]},"valueQuantity":{"value":5,"unit":"{score}"}},
          {"code":{"coding":[{"system":"http://loinc.org","code":"91146-1"}]},"valueInteger":4},
          {"code":{"coding":[{"system":"http://loinc.org","code":"91147-9"}]},"valueInteger":9}]}}""";
    String outOfRange =
        phq4.replace("\"valueInteger\":2", "\"valueInteger\":4").replace("\"1\"", "\"2\"");

    // When
    Response answer = post(bundle("collection", phq4, peg, outOfRange), "");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("accepted.instrumentResponses", equalTo(2))
        .body("taken.kind", contains("instrument-response", "instrument-response"))
        .body("refused.field", contains("entry[2].resource.item"))
        .body("refused.reason", contains("interest must be a whole number from 0 to 3"))
        .body(
            "notTaken.field",
            hasItems("entry[0].resource.item[1]", "entry[1].resource.component[3]"));
    as(patient)
        .get(Api.ME + "instrument-responses")
        .then()
        .body("items.instrument", contains("phq-4", "peg"))
        .body("items[0].score", nullValue())
        .body("items[0].answers.interest", equalTo(2))
        .body("items[0].answers.nervous", equalTo(1))
        .body("items[0].answered", equalTo(3))
        .body("items[1].score", equalTo(5));
    post(bundle("collection", phq4, peg), "").then().body("accepted.unchanged", equalTo(2));
  }

  @Test
  void takesWhoeverIsNamedForTheCaller() {
    // Given: ids of another system say nothing about accounts here.
    UUID somebody = UUID.randomUUID();
    String file = bundle("collection", about(pain("3"), "Patient/" + somebody), PHONE);

    // When
    Response answer = post(file, "");

    // Then
    requireAccepted(answer, 2, 2, 0, 0, 0, 0);
    assertThat(tables.rows(patient)).isEqualTo(2);
    assertThat(tables.rows(somebody)).isZero();
  }

  @Test
  void refusesAFileAboutSeveralPeople() {
    // Given
    String file =
        bundle(
            "collection",
            about(pain("3"), "https://app.example/fhir/Patient/1"),
            about(pain("4"), "Patient/1"),
            about(pain("5"), "Patient/2"));

    // When
    Response answer = post(file, "");

    // Then
    answer.then().statusCode(400).body("violations.field", contains("entry[2].resource.subject"));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void knowsOnePersonByTheNamesOfTheBundle() {
    // Given
    String one =
        "{\"fullUrl\":\"urn:uuid:018f3f2a-7c1e-7a00-8a00-000000000001\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\"}}";

    // When
    Response answer =
        post(
            bundle(
                "collection",
                one,
                about(pain("3"), "urn:uuid:018f3f2a-7c1e-7a00-8a00-000000000001"),
                about(pain("4").replace("T08", "T09"), "Patient/1")),
            "");

    // Then
    requireAccepted(answer, 1, 2, 0, 0, 0, 0);
  }

  @Test
  void refusesANoteOfAMegabyte() {
    // Given
    String noted =
        pain("5")
            .replace(
                "\"valueInteger\"",
                "\"note\":[{\"text\":\"" + "a".repeat(1_000_000) + "\"}],\"valueInteger\"");

    // When
    Response answer = post(bundle("collection", noted, pain("3")), "");

    // Then
    requireAccepted(answer, 1, 1, 0, 0, 0, 0);
    answer.then().body("refused.field", contains("entry[0].resource.note[0].text"));
  }

  @Test
  void refusesAFileThatIsTooLong() {
    // Given
    String many =
        IntStream.range(0, 10_001)
            .mapToObj(i -> "{\"resource\":{}}")
            .collect(Collectors.joining(","));

    // When
    Response answer = post(bundle("collection", many), "");

    // Then
    answer.then().statusCode(413).contentType("application/problem+json");
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    // Given
    String deep = "[".repeat(100_000) + "]".repeat(100_000);

    // When
    Response answer = post("{\"resourceType\":\"Bundle\",\"entry\":" + deep + "}", "");

    // Then
    answer.then().statusCode(400).body("violations.field", contains("body"));
  }

  @Test
  void survivesNestedQuestionsAndOddShapes() {
    // Given
    String items = "{\"item\":[".repeat(300) + "]}".repeat(300);
    String nested =
        "{\"resource\":{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"authored\":\"2026-01-29\","
            + "\"questionnaire\":\"phq-4\",\"item\":["
            + items
            + "]}}";
    String odd =
        "{\"resource\":{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":7,\"subject\":[],\"identifier\":\"x\"}}";

    // When
    Response answer = post(bundle("collection", nested, odd, "7", "null", "[]"), "");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("accepted.days", equalTo(0))
        .body("refused.field", hasItem("entry[2].resource.resourceType"))
        .body("notTaken.field", hasItem("entry[1].resource.code"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "\"Bundle\"",
        "{\"resourceType\":\"Patient\"}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":{}}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"type\":\"batch\"}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\"} {}",
      })
  void refusesWhatIsNoBundle(String file) {
    // When
    Response answer = post(file, "");

    // Then
    answer.then().statusCode(400).contentType("application/problem+json");
    assertThat(answer.<List<String>>path("violations.field")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"dryRun=yes, dryRun", "zone=Mars/Base, zone"})
  void refusesABrokenQuery(String query, String field) {
    // When
    Response answer = post(bundle("collection", PHONE), query);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void writesNothingWhenAFactCannotBeStored() {
    // Given: the second fact of the file.
    tables.execute(
        """
        CREATE OR REPLACE FUNCTION refuse_fhir() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$
        """);
    tables.execute(
        "CREATE TRIGGER refuse_fhir BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.patient_id = '"
            + patient
            + "' AND NEW.topic = '"
            + Topics.INSTRUMENT
            + "') EXECUTE FUNCTION refuse_fhir()");
    String answered =
        "{\"resource\":{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"authored\":\"2026-01-29\","
            + "\"questionnaire\":\"peg\",\"item\":[{\"linkId\":\"pain\",\"answer\":[{\"valueInteger\":3}]}]}}";
    try {
      // When
      Response answer = post(bundle("collection", PHONE, answered), "");

      // Then
      assertThat(answer.statusCode()).isEqualTo(500);
    } finally {
      tables.execute("DROP TRIGGER refuse_fhir ON outbox");
    }
    assertThat(tables.rows(patient)).isZero();
    assertThat(post(bundle("collection", PHONE, answered), "").statusCode()).isEqualTo(200);
    assertThat(tables.rows(patient)).isEqualTo(2);
  }

  private static String pain(String value) {
    return ("{'resource':{'resourceType':'Observation','status':'final',"
            + "'code':{'coding':[{'system':'http://loinc.org','code':'72514-3'}]},"
            + "'effectiveDateTime':'2026-01-29T08:30:00Z','valueInteger':"
            + value
            + "}}")
        .replace('\'', '"');
  }

  private static String about(String entry, String reference) {
    return entry.replace(
        "\"status\"", "\"subject\":{\"reference\":\"" + reference + "\"},\"status\"");
  }

  private static String bundle(String type, String... entries) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[%s]}"
        .formatted(type, String.join(",", entries));
  }

  private Response post(String file, String query) {
    return as(patient)
        .urlEncodingEnabled(false)
        .contentType("application/fhir+json")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(query.isEmpty() ? IMPORT : IMPORT + "?" + query);
  }

  private Response diary() {
    return as(patient).get(DIARY + "?from=2026-01-01&to=2026-01-31");
  }
}

package org.touchstone.practice.patientview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.touchstone.practice.Api.MOOD;
import static org.touchstone.practice.Api.PAIN;
import static org.touchstone.practice.Api.SESSION;
import static org.touchstone.practice.Api.asClinician;
import static org.touchstone.practice.Api.entry;
import static org.touchstone.practice.Api.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.Topics;
import org.touchstone.practice.Facts;
import org.touchstone.practice.Tables;

@QuarkusTest
class PatientDiaryTest {
  private static final List<Category> CATEGORIES =
      List.of(Category.PAIN, Category.MOOD, Category.PRACTICES, Category.INTIMACY, Category.NOTES);

  @Inject Tables tables;
  @Inject Facts facts;

  private final ObjectMapper json = new ObjectMapper();
  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();

  /** All 32 ways to share or keep five categories. */
  static Stream<Set<Category>> consents() {
    return IntStream.range(0, 1 << CATEGORIES.size())
        .mapToObj(
            bits -> {
              Set<Category> shared = EnumSet.noneOf(Category.class);
              IntStream.range(0, CATEGORIES.size())
                  .filter(i -> (bits & 1 << i) != 0)
                  .forEach(i -> shared.add(CATEGORIES.get(i)));
              return shared;
            });
  }

  @ParameterizedTest
  @MethodSource("consents")
  void showsExactlyWhatIsShared(Set<Category> shared) {
    // Given
    put(patient, PAIN, UUID.randomUUID(), entry("'intensity':6,'note':'secret 1'"));
    put(
        patient,
        MOOD,
        UUID.randomUUID(),
        entry("'mood':5,'closeness':7,'sexualInterest':2,'connectedToday':true"));
    put(patient, MOOD, UUID.randomUUID(), entry("'closeness':3"));
    put(patient, MOOD, UUID.randomUUID(), entry("'sexualInterest':1"));
    put(patient, MOOD, UUID.randomUUID(), entry("'connectedToday':false"));
    put(
        patient,
        SESSION,
        UUID.randomUUID(),
        entry("'practice':'hug','minutes':1,'note':'secret 2'"));
    put(patient, SESSION, UUID.randomUUID(), entry("'practice':'own','minutes':2,'private':true"));
    tables.share(patient, clinician, List.copyOf(shared));

    // When
    Response answer = read(patient);

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    boolean mood = shared.contains(Category.MOOD);
    boolean practices = shared.contains(Category.PRACTICES);
    boolean intimacy = shared.contains(Category.INTIMACY);
    boolean notes = shared.contains(Category.NOTES);
    List<String> expected = new ArrayList<>();
    add(expected, shared.contains(Category.PAIN), "pain 6" + (notes ? " secret 1" : ""));
    add(
        expected,
        mood,
        "mood 5" + (intimacy ? " close 7 interest 2" : "") + (practices ? " connected true" : ""));
    add(expected, mood && intimacy, "mood close 3");
    add(expected, mood && intimacy, "mood interest 1");
    add(expected, mood && practices, "mood connected false");
    add(expected, practices, "session hug" + (notes ? " secret 2" : ""));
    add(expected, practices && intimacy, "session own");
    assertThat(seen(answer)).containsExactlyInAnyOrderElementsOf(expected);
    List<String> kept =
        CATEGORIES.stream().filter(c -> !shared.contains(c)).map(Category::code).toList();
    answer
        .then()
        .header("Cache-Control", "no-store")
        .body("notShared", equalTo(kept))
        .body("days", hasSize(expected.isEmpty() ? 0 : 1));
  }

  @Test
  void putsEveryReadOnRecord() throws Exception {
    // Given
    tables.share(patient, clinician, CATEGORIES);

    // When
    read(patient).then().statusCode(200);

    // Then
    JsonNode access = json.readTree(facts.of(patient, Topics.ACCESS, 1).get(0).value());
    assertThat(access.get("actorId").textValue()).isEqualTo(clinician.toString());
    assertThat(access.get("actorRole").textValue()).isEqualTo("clinician");
    assertThat(access.get("action").textValue()).isEqualTo("read");
    assertThat(access.get("resource").textValue()).isEqualTo("diary");
    assertThat(access.get("purpose").textValue()).isEqualTo("care");
  }

  @Test
  void failsWhenTheReadCannotBePutOnRecord() {
    // Given
    put(patient, PAIN, UUID.randomUUID(), entry("'intensity':6"));
    tables.share(patient, clinician, CATEGORIES);
    tables.execute(
        """
        CREATE OR REPLACE FUNCTION refuse_record() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$
        """);
    tables.execute(
        "CREATE TRIGGER refuse_record BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.patient_id = '"
            + patient
            + "') EXECUTE FUNCTION refuse_record()");
    try {
      // When
      Response answer = read(patient);

      // Then
      answer.then().statusCode(500);
      assertThat(answer.asString()).doesNotContain("intensity");
    } finally {
      tables.execute("DROP TRIGGER refuse_record ON outbox");
    }
  }

  @Test
  void answersTheSameForAStrangerAndForNobody() {
    // Given
    put(patient, PAIN, UUID.randomUUID(), entry("'intensity':6"));
    tables.share(patient, UUID.randomUUID(), CATEGORIES);
    UUID nobody = UUID.randomUUID();

    // When
    Response foreign = read(patient);

    // Then
    Response unknown = read(nobody);
    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(foreign.asString().replace(patient.toString(), nobody.toString()))
        .isEqualTo(unknown.asString());
  }

  @Test
  void endsWithTheCareRelationship() {
    // Given
    tables.share(patient, clinician, CATEGORIES);
    read(patient).then().statusCode(200);

    // When
    tables.share(patient, UUID.randomUUID(), CATEGORIES);

    // Then
    read(patient).then().statusCode(404);
  }

  @Test
  void readsTheDaysAskedFor() {
    // Given
    put(patient, PAIN, UUID.randomUUID(), entry("'intensity':6"));
    tables.share(patient, clinician, CATEGORIES);

    // When
    Response answer =
        asClinician(clinician)
            .get("/api/practice/v1/patients/" + patient + "/diary?from=2020-01-01&to=2020-01-31");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("from", equalTo("2020-01-01"))
        .body("to", equalTo("2020-01-31"))
        .body("days", hasSize(0));
    asClinician(clinician)
        .get("/api/practice/v1/patients/" + patient + "/diary?from=x")
        .then()
        .statusCode(400)
        .body("violations.field", contains("from"));
  }

  private Response read(UUID whose) {
    return asClinician(clinician).get("/api/practice/v1/patients/" + whose + "/diary");
  }

  private static void add(List<String> expected, boolean shared, String entry) {
    if (shared) {
      expected.add(entry);
    }
  }

  /** The entries of an answer in short words. */
  private List<String> seen(Response answer) {
    List<String> seen = new ArrayList<>();
    try {
      for (JsonNode day : json.readTree(answer.asString()).get("days")) {
        day.get("painEntries").forEach(e -> seen.add("pain " + e.get("intensity") + note(e)));
        day.get("moodEntries")
            .forEach(
                e ->
                    seen.add(
                        "mood"
                            + value(e, "mood", " ")
                            + value(e, "closeness", " close ")
                            + value(e, "sexualInterest", " interest ")
                            + value(e, "connectedToday", " connected ")));
        day.get("sessions")
            .forEach(e -> seen.add("session " + e.get("practice").textValue() + note(e)));
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    return seen;
  }

  private static String note(JsonNode entry) {
    return entry.has("note") ? " " + entry.get("note").textValue() : "";
  }

  private static String value(JsonNode entry, String field, String word) {
    return entry.has(field) ? word + entry.get(field) : "";
  }
}

package org.touchstone.practice.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.practice.Api.IMPORT;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.importing.JsonImportTest.requireAccepted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Topics;
import org.touchstone.practice.Facts;
import org.touchstone.practice.Tables;

@QuarkusTest
class ImportAtScaleTest {
  private static final int DAYS = 4_000;

  @Inject Tables tables;
  @Inject Facts facts;

  private final UUID patient = UUID.randomUUID();

  @Test
  void takesElevenYearsInSeconds() {
    // Given
    String file = file(DAYS, 5);
    long start = System.nanoTime();

    // When
    Response answer = post(file);

    // Then
    requireAccepted(answer, DAYS, DAYS, DAYS, 3 * DAYS, 0, 0);
    requireAccepted(post(file), DAYS, 0, 0, 0, 5 * DAYS, 0);
    requireAccepted(post(file(DAYS, 6)), DAYS, DAYS, 0, 0, 4 * DAYS, 0);
    // Three imports, with room for a machine that is busy with other things.
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(90));
    assertThat(tables.rows(patient)).isEqualTo(6 * DAYS);
    assertThat(facts.of(patient, Topics.SESSION, 3 * DAYS)).hasSize(3 * DAYS);
  }

  @Test
  void takesTwoImportsAtOnceOneAfterTheOther() throws Exception {
    // Given
    String file = file(200, 5);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Callable<Response> call = () -> post(file);

    // When
    List<Future<Response>> answers = pool.invokeAll(List.of(call, call, call, call));

    // Then
    int written = 0;
    for (Future<Response> answer : answers) {
      assertThat(answer.get().statusCode()).isEqualTo(200);
      written += answer.get().<Integer>path("accepted.sessions");
    }
    pool.shutdown();
    assertThat(written).isEqualTo(3 * 200);
    assertThat(tables.rows(patient)).isEqualTo(5 * 200);
  }

  @Test
  void writesEverythingOrNothing() {
    // Given
    tables.execute(
        """
        CREATE OR REPLACE FUNCTION refuse_import() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$
        """);
    tables.execute(
        "CREATE TRIGGER refuse_import BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.patient_id = '"
            + patient
            + "' AND NEW.topic = 'practice.session.v1') EXECUTE FUNCTION refuse_import()");
    try {
      // When
      Response answer = post(file(3, 5));

      // Then
      assertThat(answer.statusCode()).isEqualTo(500);
    } finally {
      tables.execute("DROP TRIGGER refuse_import ON outbox");
    }
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void refusesTooManyRows() {
    // Given
    String rows = IntStream.range(0, 10_001).mapToObj(i -> "{}").collect(Collectors.joining(","));

    // When
    Response answer = post("{\"entries\":[" + rows + "]}");

    // Then
    answer.then().statusCode(413).contentType("application/problem+json");
  }

  private Response post(String file) {
    return as(patient).contentType("application/json").body(file).post(IMPORT);
  }

  private static String file(int days, int pain) {
    LocalDate first = LocalDate.of(2015, 1, 1);
    return IntStream.range(0, days)
        .mapToObj(
            i ->
                """
                {"date":"%s","pain":%d,"distress":%d,"connection":7,\
                "practices":{"hug":%d,"music":0,"hand_holding":12.5}}"""
                    .formatted(first.plusDays(i), pain, i % 11, i % 60))
        .collect(Collectors.joining(",", "{\"entries\":[", "]}"));
  }
}

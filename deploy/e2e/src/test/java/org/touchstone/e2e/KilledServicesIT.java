package org.touchstone.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.touchstone.e2e.Suite.Patient;
import org.touchstone.local.Database;
import org.touchstone.local.LocalStack;

/**
 * Once the suite has said "saved", an entry is never lost and never doubled: kill -9 of
 * practice-service, insights-service and Kafka while 2,000 entries are written.
 */
class KilledServicesIT {
  private static final int PATIENTS = 20;
  private static final int ENTRIES = 100;
  private static final int SENDERS = 8;

  private final LocalStack stack = Suite.stack();
  private final AtomicInteger saved = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  @Test
  void nothingIsLostOrDoubledWhilePartsAreKilled() throws Exception {
    // Given
    List<Patient> patients = Suite.newPatients(PATIENTS);
    patients.forEach(Patient::token);
    List<Entry> entries = entries(patients);

    // When
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    List<Future<?>> work = new ArrayList<>();
    for (int sender = 0; sender < SENDERS; sender++) {
      int first = sender;
      work.add(senders.submit(() -> send(entries, first)));
    }
    ExecutorService restarts = Executors.newCachedThreadPool();
    work.add(restarts.submit(() -> killAndStart("practice-service", 300)));
    work.add(restarts.submit(() -> killAndStart("insights-service", 700)));
    work.add(restarts.submit(() -> killAndStart("kafka", 900)));
    for (Future<?> one : work) {
      one.get(5, TimeUnit.MINUTES);
    }
    senders.shutdown();
    restarts.shutdown();

    // Then
    assertEquals(PATIENTS * ENTRIES, saved.get());
    assertTrue(refused.get() > 0, "no fault overlapped the traffic");
    Map<String, Long> expected = each(patients, patient -> (long) ENTRIES);
    assertEquals(expected, each(patients, KilledServicesIT::entriesInDiary));
    Eventually.get(
        Duration.ofMinutes(2), () -> each(patients, this::entriesInInsights), expected::equals);
  }

  /** Kills a part once enough entries are saved, and starts it again while others are sent. */
  private void killAndStart(String part, int after) {
    Eventually.get(Duration.ofMinutes(3), saved::get, count -> count >= after);
    int before = saved.get();
    stack.kill(part);
    stack.start(part);
    System.out.printf(
        "%s killed after %d entries, back after %d; %d requests refused so far%n",
        part, before, saved.get(), refused.get());
  }

  private Void send(List<Entry> entries, int first) throws InterruptedException {
    for (int i = first; i < entries.size(); i += SENDERS) {
      Entry entry = entries.get(i);
      while (!put(entry)) {
        refused.incrementAndGet();
        TimeUnit.MILLISECONDS.sleep(100);
      }
      saved.incrementAndGet();
    }
    return null;
  }

  private static boolean put(Entry entry) {
    try {
      int status =
          Suite.with(entry.patient().token())
              .body(Entries.pain(entry.intensity(), entry.at()))
              .put(Entries.path(entry.id()))
              .statusCode();
      assertTrue(status < 400 || status >= 500 || status == 429, "status " + status);
      return status == 200 || status == 201;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static List<Entry> entries(List<Patient> patients) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      for (Patient patient : patients) {
        entries.add(
            new Entry(patient, UUID.randomUUID(), now.minus(3L * i, ChronoUnit.HOURS), i % 11));
      }
    }
    return entries;
  }

  private static long entriesInDiary(Patient patient) {
    List<List<String>> ids =
        Suite.with(patient.token())
            .get("/api/practice/v1/me/diary")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("days.painEntries.id");
    return ids.stream().flatMap(List::stream).distinct().count();
  }

  /** Entries that insights-service has taken in, from its own database. */
  private long entriesInInsights(Patient patient) {
    Database insights = stack.database("insights");
    try (Connection connection =
            DriverManager.getConnection(insights.jdbcUrl(), insights.user(), insights.password());
        PreparedStatement count =
            connection.prepareStatement(
                "SELECT count(*) FROM observation WHERE patient_id = ? AND NOT deleted")) {
      count.setObject(1, patient.patientId());
      try (ResultSet result = count.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Long> each(List<Patient> patients, Function<Patient, Long> figure) {
    return patients.stream()
        .collect(
            Collectors.toMap(Patient::username, figure, (first, second) -> second, TreeMap::new));
  }

  private record Entry(Patient patient, UUID id, Instant at, int intensity) {}
}

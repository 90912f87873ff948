package org.touchstone.bench.recalculate;

import static org.touchstone.bench.report.Report.millis;
import static org.touchstone.bench.report.Report.number;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.touchstone.bench.BenchException;
import org.touchstone.bench.client.LoadPatient;
import org.touchstone.bench.client.LoadPatients;
import org.touchstone.bench.entry.EntryToInsight;
import org.touchstone.bench.report.Quantiles;
import org.touchstone.bench.report.Report;
import org.touchstone.bench.report.Table;
import org.touchstone.bench.suite.Suite;
import org.touchstone.insights.estimator.Diary;
import org.touchstone.insights.estimator.DiaryInsights;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.PracticeInsights;

/**
 * One recalculation of three practices against two ratings in three families: the estimators by
 * themselves, and from an entry to its insight in the running suite; by the length of the diary,
 * and by the number of patients.
 */
public final class RecalculateBench {

  /** Driver, network, cycle, change and level; a network has edges besides. */
  private static final int OF_THE_DIARY = 5;

  private static final List<Integer> DAYS = List.of(30, 90, 365, 3650);
  private static final int LONGEST = 3650;
  private static final int COMPARED = 365;
  private static final int USUAL = 90;
  private static final double LONGEST_LIMIT_MILLIS = 1000;
  private static final double USUAL_LIMIT_MILLIS = 20;
  private static final int LARGE = 400;
  private static final int LARGE_PRACTICES = 10;
  private static final double LARGE_LIMIT_MILLIS = 300;

  /**
   * A day of the longest diary may cost this much more than a day of a year's: what is measured
   * scatters.
   */
  private static final double SCATTER = 1.25;

  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final Duration MEASURED = Duration.ofSeconds(4);
  private static final int LEAST_RUNS = 20;
  private static final int ENTRIES = 40;
  private static final int MORE_PATIENTS = 200;
  private static final int THEIR_DAYS = 30;

  private final LocalDate last;
  private final Report report;

  /**
   * @param today the day after the last of every diary
   */
  public RecalculateBench(LocalDate today, Report report) {
    this.last = today.minusDays(1);
    this.report = report;
  }

  /** The estimators by themselves, in this program. */
  public void estimators() {
    Diary warm = SyntheticDiary.of(COMPARED, last).diary();
    long end = System.nanoTime() + WARM_UP.toNanos();
    while (System.nanoTime() < end) {
      findings(warm);
    }
    Map<Integer, Quantiles> times = new TreeMap<>();
    for (int days : DAYS) {
      times.put(days, time(SyntheticDiary.of(days, last).diary()));
    }
    print("One recalculation, the estimators alone", "estimators", times);
    againstLimits(times.getOrDefault(USUAL, Quantiles.of(Quantiles.histogram())));
  }

  private void againstLimits(Quantiles usual) {
    Quantiles large = time(SyntheticDiary.of(LARGE, LARGE_PRACTICES, last).diary());
    Table table = new Table("diary", "n", "p50 ms", "p95 ms", "limit", "kept");
    table.row(
        USUAL + " days, " + SyntheticDiary.PRACTICES + " practices",
        Long.toString(usual.count()),
        millis(usual.p50()),
        millis(usual.p95()),
        "p50 < " + number(USUAL_LIMIT_MILLIS, 0) + " ms",
        usual.p50() < USUAL_LIMIT_MILLIS ? "yes" : "no");
    table.row(
        LARGE + " days, " + LARGE_PRACTICES + " practices",
        Long.toString(large.count()),
        millis(large.p50()),
        millis(large.p95()),
        "p95 < " + number(LARGE_LIMIT_MILLIS, 0) + " ms",
        large.p95() < LARGE_LIMIT_MILLIS ? "yes" : "no");
    report.put("usualDiary", usual);
    report.put("largeDiary", large);
    report.print("The same against its limits", table);
  }

  /** From the answer of PUT to the insight, in the suite. */
  public void inSuite(Suite suite) {
    LoadPatients patients = new LoadPatients(suite.gateway(), suite.keycloak());
    Map<Integer, Quantiles> times = new TreeMap<>();
    for (int days : DAYS) {
      times.put(days, entryToInsight(newPatient(patients, days)));
    }
    print("From the answer of PUT to the insight readable by GET", "entryToInsight", times);
    byPatients(patients, suite.isOwn());
  }

  private void byPatients(LoadPatients patients, boolean own) {
    report.say("With " + MORE_PATIENTS + " more patients …");
    LoadPatient one = newPatient(patients, USUAL);
    Quantiles before = entryToInsight(one);
    String diary = SyntheticDiary.of(THEIR_DAYS, last).json();
    List<LoadPatient> crowd = patients.create(MORE_PATIENTS);
    crowd.forEach(patient -> patient.importDiary(diary));
    new EntryToInsight(crowd.get(crowd.size() - 1)).catchUp();
    // The first patient's own diary has grown by the entries: a fresh one of the same length
    // compares.
    Quantiles after = entryToInsight(newPatient(patients, USUAL));
    Table table = new Table("patients with a diary", "n", "p50 ms", "p95 ms", "ratio of p50");
    String few = own ? Integer.toString(DAYS.size() + 1) : "as found";
    String many = own ? Integer.toString(DAYS.size() + 2 + MORE_PATIENTS) : MORE_PATIENTS + " more";
    table.row(few, Long.toString(before.count()), millis(before.p50()), millis(before.p95()), "");
    table.row(
        many,
        Long.toString(after.count()),
        millis(after.p50()),
        millis(after.p95()),
        number(after.p50() / before.p50(), 2));
    report.put("fewPatients", before);
    report.put("manyPatients", after);
    report.print("The same for a diary of " + USUAL + " days, by the number of patients", table);
  }

  private LoadPatient newPatient(LoadPatients patients, int days) {
    LoadPatient patient = patients.create(1).get(0);
    patient.importDiary(SyntheticDiary.of(days, last).json());
    return patient;
  }

  private static Quantiles entryToInsight(LoadPatient patient) {
    EntryToInsight follower = new EntryToInsight(patient);
    follower.catchUp();
    follower.readable(ENTRIES / 4);
    return follower.readable(ENTRIES);
  }

  private static Quantiles time(Diary diary) {
    Histogram times = Quantiles.histogram();
    long end = System.nanoTime() + MEASURED.toNanos();
    for (int run = 0; run < LEAST_RUNS || System.nanoTime() < end; run++) {
      long begin = System.nanoTime();
      findings(diary);
      Quantiles.record(times, System.nanoTime() - begin);
    }
    return Quantiles.of(times);
  }

  /** Uses the result, so that nothing is optimised away. */
  private static void findings(Diary diary) {
    List<Finding> findings = DiaryInsights.of(diary);
    int least = SyntheticDiary.PRACTICES * PracticeInsights.OUTCOMES.size() * 3 + OF_THE_DIARY;
    if (findings.size() < least) {
      throw new BenchException(findings.size() + " findings instead of " + least);
    }
  }

  private void print(String title, String field, Map<Integer, Quantiles> times) {
    Table table =
        new Table("days", "n", "p50 ms", "p95 ms", "µs a day", "a day, to 365 days", "limit");
    double compared = perDay(times, COMPARED);
    times.forEach(
        (days, time) -> {
          double ratio = perDay(times, days) / compared;
          table.row(
              Integer.toString(days),
              Long.toString(time.count()),
              millis(time.p50()),
              millis(time.p95()),
              number(perDay(times, days) * 1000, 1),
              number(ratio, 2),
              days == LONGEST ? limit(ratio, time) : "");
          report.add(field, Map.of("days", days, "time", time, "perDayRatioTo365", ratio));
        });
    report.print(title, table);
  }

  private static String limit(double ratio, Quantiles time) {
    return "linear: "
        + (ratio <= SCATTER ? "yes" : "no")
        + ", < 1 s: "
        + (time.p95() < LONGEST_LIMIT_MILLIS ? "yes" : "no");
  }

  private static double perDay(Map<Integer, Quantiles> times, int days) {
    Quantiles time = times.get(days);
    return time == null ? 0 : time.p50() / days;
  }
}

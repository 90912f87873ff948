package org.touchstone.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.bench.calibration.CalibrationBench;
import org.touchstone.bench.entry.EntryBench;
import org.touchstone.bench.recalculate.RecalculateBench;
import org.touchstone.bench.report.Report;
import org.touchstone.bench.suite.Suite;
import org.touchstone.local.Home;

/** {@code deploy/bench}: runs the benchmarks that are named, or all. */
public final class Bench {

  private static final String ENTRY = "entry";
  private static final String RECALCULATE = "recalculate";
  private static final String CALIBRATION = "calibration";
  private static final List<String> ALL = List.of(ENTRY, RECALCULATE, CALIBRATION);
  private static final String USAGE =
      """
      usage: ./deploy/bench [name …] [--diaries N]      without a name: all

        entry        entries a second through the gateway with 1, 8 and 64 clients, and the time from the
                     answer of PUT to the insight, beside the machine's floor; about four minutes
        recalculate  one recalculation at 30, 90, 365 and 3,650 days, of 400 days with 10 practices, and with
                     200 more patients
        calibration  how often the insights are wrong, and how often they find what is there, on diaries of
                     which the truth is known, beside plain correlation; N of each truth, else 4,000: some
                     minutes, and no suite is needed

      The others use the suite that runs (started by ./deploy/up, or named by TOUCHSTONE_STACK=…/stack.json), else starts one
      on free ports and takes it away again. They leave patients of their own in a suite that runs. Everything goes to
      loopback. Tables here, JSON in deploy/benchmarks/results/.
      """;

  private static final String DIARIES = "--diaries";

  /** From 1 to 999,999. */
  private static final String NUMBER = "[1-9][0-9]{0,5}";

  private final PrintStream out;
  private final Clock clock;
  private final Path results;

  private Bench(PrintStream out, Clock clock, Path results) {
    this.out = out;
    this.clock = clock;
    this.results = results;
  }

  /**
   * Runs the benchmarks; the exit status is 0 when they were measured, whatever the figures, 1 when
   * they could not be, 2 for an unknown name.
   */
  public static void main(String... words) {
    if (List.of(words).contains("--help") || List.of(words).contains("-h")) {
      System.out.print(USAGE);
      return;
    }
    Chosen chosen = chosen(words);
    if (chosen == null) {
      System.err.print(USAGE);
      System.exit(2);
      return;
    }
    // As many kept connections as there are clients at most; the JDK keeps five.
    System.setProperty("http.maxConnections", "80");
    Path results = Home.find().root().resolve("deploy/benchmarks/results");
    try {
      new Bench(System.out, Clock.systemUTC(), results).run(chosen);
    } catch (BenchException e) {
      System.err.println("The benchmarks could not be run. " + e.getMessage());
      System.exit(1);
    }
  }

  /**
   * What was asked for.
   *
   * @param names of the benchmarks
   * @param diaries of each truth
   */
  record Chosen(Set<String> names, int diaries) {}

  /** From the words of the command line; null when they ask for something else. */
  static @Nullable Chosen chosen(String... words) {
    Set<String> names = new LinkedHashSet<>();
    int diaries = CalibrationBench.USUAL_DIARIES;
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals(DIARIES) && i + 1 < words.length && words[i + 1].matches(NUMBER)) {
        diaries = Integer.parseInt(words[++i]);
      } else if (ALL.contains(words[i])) {
        names.add(words[i]);
      } else {
        return null;
      }
    }
    return new Chosen(names.isEmpty() ? Set.copyOf(ALL) : names, diaries);
  }

  private void run(Chosen chosen) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Set<String> names = chosen.names();
    if (names.contains(CALIBRATION)) {
      Report calibration = new Report(CALIBRATION, clock.instant(), out);
      new CalibrationBench(chosen.diaries(), calibration).run();
      written(calibration);
    }
    Report recalculate = new Report(RECALCULATE, clock.instant(), out);
    if (names.contains(RECALCULATE)) {
      new RecalculateBench(today, recalculate).estimators();
    }
    if (names.contains(ENTRY) || names.contains(RECALCULATE)) {
      inSuite(names, today, recalculate);
    }
  }

  private void inSuite(Set<String> names, LocalDate today, Report recalculate) {
    try (Suite suite = Suite.open(out)) {
      if (names.contains(ENTRY)) {
        Report entry = new Report(ENTRY, clock.instant(), out);
        entry.put("ownSuite", suite.isOwn());
        new EntryBench(suite, today, entry).run();
        written(entry);
      }
      if (names.contains(RECALCULATE)) {
        recalculate.put("ownSuite", suite.isOwn());
        new RecalculateBench(today, recalculate).inSuite(suite);
        written(recalculate);
      }
    }
  }

  private void written(Report report) {
    out.println("JSON: " + report.write(results));
  }
}

package org.touchstone.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.touchstone.bench.entry.EntryBench;
import org.touchstone.bench.recalculate.RecalculateBench;
import org.touchstone.bench.report.Report;
import org.touchstone.bench.suite.Suite;
import org.touchstone.local.Home;

/** {@code deploy/bench}: runs the benchmarks that are named, or all. */
public final class Bench {

  private static final String ENTRY = "entry";
  private static final String RECALCULATE = "recalculate";
  private static final List<String> ALL = List.of(ENTRY, RECALCULATE);
  private static final String USAGE =
      """
      usage: ./deploy/bench [name …]      without a name: all

        entry        entries a second through the gateway with 1, 8 and 64 clients, and the time from the
                     answer of PUT to the insight, beside the machine's floor; about four minutes
        recalculate  one recalculation at 30, 90, 365 and 3,650 days, and with 200 more patients

      Uses the suite that runs (started by ./deploy/up, or named by TOUCHSTONE_STACK=…/stack.json), else starts one
      on free ports and takes it away again. It leaves patients of its own in a suite that runs. Everything goes to
      loopback. Tables here, JSON in deploy/benchmarks/results/.
      """;

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
    Set<String> names = words.length == 0 ? Set.copyOf(ALL) : new LinkedHashSet<>(List.of(words));
    if (!ALL.containsAll(names)) {
      System.err.print(USAGE);
      System.exit(2);
    }
    // As many kept connections as there are clients at most; the JDK keeps five.
    System.setProperty("http.maxConnections", "80");
    Path results = Home.find().root().resolve("deploy/benchmarks/results");
    try {
      new Bench(System.out, Clock.systemUTC(), results).run(names);
    } catch (BenchException e) {
      System.err.println("The benchmarks could not be run. " + e.getMessage());
      System.exit(1);
    }
  }

  private void run(Set<String> names) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Report recalculate = new Report(RECALCULATE, clock.instant(), out);
    if (names.contains(RECALCULATE)) {
      new RecalculateBench(today, recalculate).estimators();
    }
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

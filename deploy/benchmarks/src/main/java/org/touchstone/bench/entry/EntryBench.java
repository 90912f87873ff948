package org.touchstone.bench.entry;

import static org.touchstone.bench.report.Report.millis;
import static org.touchstone.bench.report.Report.number;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.touchstone.bench.ClosedLoop;
import org.touchstone.bench.client.LoadPatient;
import org.touchstone.bench.client.LoadPatients;
import org.touchstone.bench.floor.KafkaRoundTrip;
import org.touchstone.bench.floor.ScratchTables;
import org.touchstone.bench.floor.Transactions;
import org.touchstone.bench.recalculate.SyntheticDiary;
import org.touchstone.bench.report.Quantiles;
import org.touchstone.bench.report.Rate;
import org.touchstone.bench.report.Report;
import org.touchstone.bench.report.Table;
import org.touchstone.bench.suite.ProcessorTime;
import org.touchstone.bench.suite.Suite;

/** How many entries are accepted a second through the gateway, and how soon the insight follows. */
public final class EntryBench {

  private static final List<Integer> CLIENTS = List.of(1, 8, 64);
  private static final int LIMITED_CLIENTS = 8;
  private static final double LEAST_SHARE_OF_FLOOR = 1.0 / 3;
  private static final double MOST_TIMES_FLOOR = 10;
  private static final double AIM_TIMES_FLOOR = 5;
  private static final int ENTRIES = 250;
  private static final int WARM_UP_ENTRIES = 50;
  private static final int DIARY_DAYS = 90;
  // Before it is steady, the compilers take much of the processors from what they compile.
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final int MOST_WARM_UPS = 12;
  private static final double STEADY = 1.03;
  private static final Duration MEASURED = Duration.ofSeconds(15);
  private static final Duration FLOOR_WARM_UP = Duration.ofSeconds(3);

  private final Suite suite;
  private final LocalDate today;
  private final Report report;

  /**
   * @param today the last day of the diary
   */
  public EntryBench(Suite suite, LocalDate today, Report report) {
    this.suite = suite;
    this.today = today;
    this.report = report;
  }

  /** Runs it: five to ten minutes. */
  public void run() {
    report.say("Patients and a diary of " + DIARY_DAYS + " days …");
    int most = CLIENTS.get(CLIENTS.size() - 1);
    List<LoadPatient> patients =
        new LoadPatients(suite.gateway(), suite.keycloak()).create(most + 1);
    List<LoadPatient> crowd = patients.subList(1, patients.size());
    EntryToInsight follower = new EntryToInsight(patients.get(0));
    patients.get(0).importDiary(SyntheticDiary.of(DIARY_DAYS, today.minusDays(1)).json());
    follower.catchUp();

    warmUp(crowd);
    catchUp(crowd);
    follower.readable(WARM_UP_ENTRIES);

    report.say("The machine's floor …");
    Map<Integer, Rate> floors = new TreeMap<>();
    String tool = floors(floors);
    Quantiles kafka = new KafkaRoundTrip(suite.bootstrapServers()).measure();

    report.say("From entry to insight, " + ENTRIES + " entries each …");
    Quantiles readable = follower.readable(ENTRIES);
    Quantiles pushed = follower.pushed(ENTRIES);
    toInsight(tool, floors.getOrDefault(1, empty(1)).time(), kafka, readable, pushed);

    report.say("Entries a second …");
    throughput(crowd, tool, floors);
  }

  private String floors(Map<Integer, Rate> floors) {
    try (ScratchTables tables = ScratchTables.in(suite.practiceDatabase())) {
      Transactions transactions = tables.transactions();
      transactions.run(LIMITED_CLIENTS, FLOOR_WARM_UP);
      for (int clients : CLIENTS) {
        Rate rate = transactions.run(clients, MEASURED);
        floors.put(clients, rate);
        report.add("transactionFloor", rate);
      }
      report.put("transactionFloorTool", transactions.tool());
      return transactions.tool();
    }
  }

  private void throughput(List<LoadPatient> crowd, String tool, Map<Integer, Rate> floors) {
    Table table =
        new Table(
            "clients",
            "entries/s",
            "p50 ms",
            "p95 ms",
            "p99 ms",
            "failed",
            "floor tx/s",
            "share",
            "limit",
            "insights caught up");
    ProcessorTime limited = new ProcessorTime(Map.of());
    double accepted = 1;
    for (int clients : CLIENTS) {
      // A login costs more than many entries.
      crowd.forEach(LoadPatient::signIn);
      ProcessorTime before = ProcessorTime.of(suite.processes());
      Rate rate = load(crowd, clients, MEASURED);
      if (clients == LIMITED_CLIENTS) {
        limited = ProcessorTime.of(suite.processes()).since(before);
        accepted = rate.perSecond() * MEASURED.toMillis() / 1000;
      }
      double behind = catchUp(crowd);
      double floor = floors.getOrDefault(clients, empty(clients)).perSecond();
      double share = rate.perSecond() / floor;
      table.row(
          Integer.toString(clients),
          number(rate.perSecond(), 0),
          millis(rate.time().p50()),
          millis(rate.time().p95()),
          millis(rate.time().p99()),
          Long.toString(rate.failed()),
          number(floor, 0),
          number(share, 2),
          clients == LIMITED_CLIENTS ? "≥ 0.33: " + verdict(share >= LEAST_SHARE_OF_FLOOR) : "",
          "after " + number(behind, 1) + " s");
      report.add("entriesPerSecond", rate);
      report.add(
          "shareOfFloor",
          Map.of("clients", clients, "share", share, "insightsCaughtUpSeconds", behind));
    }
    report.print(
        "Entries accepted through the gateway (floor: the same two rows by " + tool + ")", table);
    processors(limited, accepted);
  }

  /** Where the machine's processors were, with as many clients as the limit is for. */
  private void processors(ProcessorTime used, double entries) {
    Table table = new Table("", "ms an entry", "share");
    Map<String, Double> millis = new LinkedHashMap<>();
    used.used()
        .forEach(
            (program, time) -> {
              double each = time.toNanos() / 1e6 / entries;
              millis.put(program, each);
              double share = (double) time.toNanos() / used.total().toNanos();
              table.row(program, number(each, 3), number(100 * share, 0) + " %");
            });
    table.row("together", number(used.total().toNanos() / 1e6 / entries, 3), "100 %");
    report.put("processorMillisPerEntry", millis);
    report.print("Processor time with " + LIMITED_CLIENTS + " clients", table);
  }

  /** Loads until it gets no faster: a stretch is not faster than the fastest one before. */
  private void warmUp(List<LoadPatient> crowd) {
    double fastest = 0;
    for (int i = 0; i < MOST_WARM_UPS; i++) {
      double rate = load(crowd, LIMITED_CLIENTS, WARM_UP).perSecond();
      report.say(
          "Warming up: " + number(rate, 0) + " entries/s in " + WARM_UP.toSeconds() + " s …");
      if (rate < fastest * STEADY) {
        return;
      }
      fastest = rate;
    }
  }

  private void toInsight(
      String tool, Quantiles transaction, Quantiles kafka, Quantiles readable, Quantiles pushed) {
    double floor = transaction.p95() + kafka.p95();
    Table table = new Table("", "n", "p50 ms", "p95 ms", "p99 ms", "p95 / floor", "limit");
    table.row(cells("floor: transaction, 1 client, " + tool, transaction, "", ""));
    table.row(cells("floor: Kafka round trip, acks=all", kafka, "", ""));
    table.row(
        cells("insight readable by GET", readable, ratio(readable, floor), limit(readable, floor)));
    table.row(cells("insight pushed (SSE)", pushed, ratio(pushed, floor), limit(pushed, floor)));
    report.put("transaction", transaction);
    report.put("kafkaRoundTrip", kafka);
    report.put("insightReadable", readable);
    report.put("insightPushed", pushed);
    report.put("floorP95Millis", floor);
    report.print(
        "From the answer of PUT to the insight, at rest, diary of " + DIARY_DAYS + " days", table);
  }

  private static String[] cells(String what, Quantiles time, String ratio, String limit) {
    return new String[] {
      what,
      Long.toString(time.count()),
      millis(time.p50()),
      millis(time.p95()),
      millis(time.p99()),
      ratio,
      limit
    };
  }

  private static String ratio(Quantiles time, double floor) {
    return number(time.p95() / floor, 1);
  }

  private static String limit(Quantiles time, double floor) {
    double ratio = time.p95() / floor;
    return "≤ 10: "
        + verdict(ratio <= MOST_TIMES_FLOOR)
        + ", aim 5: "
        + verdict(ratio <= AIM_TIMES_FLOOR);
  }

  private static String verdict(boolean kept) {
    return kept ? "yes" : "no";
  }

  /** Each client writes for its own share of the patients, in turn. */
  private static Rate load(List<LoadPatient> crowd, int clients, Duration duration) {
    return ClosedLoop.run(
        clients,
        duration,
        number -> {
          List<LoadPatient> own = new ArrayList<>();
          for (int i = number; i < crowd.size(); i += clients) {
            own.add(crowd.get(i));
          }
          return new Logging(own);
        });
  }

  private static double catchUp(List<LoadPatient> crowd) {
    double longest = 0;
    double waited = 0;
    for (LoadPatient patient : List.of(crowd.get(0), crowd.get(crowd.size() / 2))) {
      double seconds = new EntryToInsight(patient).catchUp();
      longest = Math.max(longest, seconds == 0 ? 0 : waited + seconds);
      waited += seconds + EntryToInsight.QUIET.toSeconds();
    }
    return longest;
  }

  private static Rate empty(int clients) {
    return new Rate(clients, 0, 0, Quantiles.of(Quantiles.histogram()));
  }

  private static final class Logging implements ClosedLoop.Client {

    private final List<LoadPatient> patients;
    private int next;

    Logging(List<LoadPatient> patients) {
      this.patients = patients;
    }

    @Override
    public boolean once() {
      next = (next + 1) % patients.size();
      return patients.get(next).logPain();
    }
  }
}

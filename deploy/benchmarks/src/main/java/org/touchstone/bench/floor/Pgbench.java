package org.touchstone.bench.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.touchstone.bench.BenchException;
import org.touchstone.bench.report.Quantiles;
import org.touchstone.bench.report.Rate;
import org.touchstone.local.Database;

/** PostgreSQL's own load tool with a script of the two inserts, prepared. */
final class Pgbench implements Transactions {

  private static final String COMMAND = "pgbench";
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");
  private static final Pattern ADDRESS =
      Pattern.compile("jdbc:postgresql://([^:/]+):([0-9]+)/([^?]+).*");
  private static final Duration SLACK = Duration.ofSeconds(30);

  private final Database database;

  Pgbench(Database database) {
    this.database = database;
  }

  static boolean isInstalled() {
    try {
      return new ProcessBuilder(COMMAND, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public String tool() {
    return COMMAND;
  }

  @Override
  public Rate run(int clients, Duration duration) {
    try {
      Path folder = Files.createTempDirectory("touchstone-pgbench");
      try {
        return run(folder, clients, duration);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new BenchException("pgbench could not be run: " + e.getMessage(), e);
    }
  }

  private Rate run(Path folder, int clients, Duration duration) throws IOException {
    Path script = Files.write(folder.resolve("entry.sql"), script());
    Path output = folder.resolve("output.txt");
    Process process = command(folder, script, clients, duration, output).start();
    try {
      if (!process.waitFor(duration.plus(SLACK).toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new BenchException("pgbench did not end in time");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new BenchException("Interrupted while pgbench ran", e);
    }
    String said = Files.readString(output);
    Matcher rate = RATE.matcher(said);
    if (process.exitValue() != 0 || !rate.find()) {
      throw new BenchException("pgbench failed: " + said);
    }
    Matcher failed = FAILED.matcher(said);
    return new Rate(
        clients,
        Double.parseDouble(rate.group(1)),
        failed.find() ? Long.parseLong(failed.group(1)) : 0,
        times(folder));
  }

  private ProcessBuilder command(
      Path folder, Path script, int clients, Duration duration, Path output) {
    Matcher address = ADDRESS.matcher(database.jdbcUrl());
    if (!address.matches()) {
      throw new BenchException("Not an address of PostgreSQL: " + database.jdbcUrl());
    }
    int threads = Math.min(clients, Runtime.getRuntime().availableProcessors());
    ProcessBuilder command =
        new ProcessBuilder(
            COMMAND,
            "--no-vacuum",
            "--protocol=prepared",
            "--client=" + clients,
            "--jobs=" + threads,
            "--time=" + duration.toSeconds(),
            "--log",
            "--log-prefix=" + folder.resolve("times"),
            "--file=" + script,
            "--host=" + address.group(1),
            "--port=" + address.group(2),
            "--username=" + database.user(),
            address.group(3));
    command.environment().put("PGPASSWORD", database.password());
    return command.redirectErrorStream(true).redirectOutput(output.toFile());
  }

  private static List<String> script() {
    return List.of(
        "\\set patient random(1, " + ScratchTables.PATIENTS + ")",
        "\\set lane random(0, " + (ScratchTables.LANES - 1) + ")",
        "BEGIN;",
        String.format(ScratchTables.INSERT_ENTRY, ":patient") + ";",
        String.format(ScratchTables.INSERT_OUTBOX, ":lane", ":patient") + ";",
        "COMMIT;");
  }

  /** The third field of a line of pgbench's log is the time of one transaction, in microseconds. */
  private static Quantiles times(Path folder) throws IOException {
    Histogram histogram = Quantiles.histogram();
    for (Path log : logs(folder)) {
      try (Stream<String> lines = Files.lines(log)) {
        lines
            .map(line -> line.split(" ", -1))
            .filter(fields -> fields.length > 2 && fields[2].matches("[0-9]+"))
            .forEach(fields -> Quantiles.record(histogram, Long.parseLong(fields[2]) * 1000));
      }
    }
    return Quantiles.of(histogram);
  }

  private static List<Path> logs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("times")).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(deepestFirst::add);
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}

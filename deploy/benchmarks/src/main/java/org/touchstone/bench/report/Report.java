package org.touchstone.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The result of one benchmark: said while it comes, and kept as JSON. */
public final class Report {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final String name;
  private final Instant at;
  private final PrintStream out;
  private final ObjectNode json = JSON.createObjectNode();

  /**
   * @param name the benchmark's
   * @param at when it began
   * @param out the terminal
   */
  public Report(String name, Instant at, PrintStream out) {
    this.name = name;
    this.at = at;
    this.out = out;
    json.put("name", name);
    json.put("at", at.toString());
    ObjectNode machine = json.putObject("machine");
    machine.put("processors", Runtime.getRuntime().availableProcessors());
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    machine.put("architecture", System.getProperty("os.arch"));
    machine.put("java", System.getProperty("java.version"));
  }

  /** Says a line. */
  public void say(String line) {
    out.println(line);
  }

  /** Prints a table under its title. */
  public void print(String title, Table table) {
    out.println();
    out.println(title);
    out.print(table);
    out.println();
  }

  /** Keeps a figure or a fact. */
  public void put(String field, Object value) {
    json.set(field, JSON.valueToTree(value));
  }

  /** Adds a record to a list. */
  public void add(String list, Object value) {
    ArrayNode values = json.withArray("/" + list);
    values.add(JSON.<ObjectNode>valueToTree(value));
  }

  /**
   * Writes the JSON.
   *
   * @return the file
   */
  public Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.write(
          folder.resolve(name + "-" + STAMP.format(at) + ".json"), JSON.writeValueAsBytes(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number with that many decimals. */
  public static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** Milliseconds with two decimals. */
  public static String millis(double value) {
    return number(value, 2);
  }
}

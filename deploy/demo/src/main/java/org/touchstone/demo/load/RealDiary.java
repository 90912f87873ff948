package org.touchstone.demo.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real person's diary ({@code data/README.md}), moved in time as a whole.
 *
 * @param days how many days have a row
 * @param last the day of the last row
 * @param csv the rows with their header
 */
public record RealDiary(int days, LocalDate last, String csv) {

  /**
   * What the columns mean. The observations stand in for practices, as in the reference case of the
   * estimators; regions that come without a side have no place on the body map and stay away.
   */
  private static final List<String> MAPPING =
      List.of(
          "pain=pain",
          "distress=10-happiness",
          "region_head=headache",
          "region_abdomen=abdominal_pain",
          "region_lower-back=low_back_pain",
          "practice_poor sleep=obs_poor_sleep",
          "practice_worried=obs_worried_anxious",
          "practice_tired=obs_tired");

  private static final String FILE = "/data/myaiguide_p8.csv";

  /** The diary, moved so that its last row is of the given day. */
  public static RealDiary endingOn(LocalDate last) {
    List<String> lines = lines();
    List<String> rows = lines.subList(1, lines.size()).stream().filter(RealDiary::rated).toList();
    long shift = last.toEpochDay() - date(rows.get(rows.size() - 1)).toEpochDay();
    String csv =
        Stream.concat(Stream.of(lines.get(0)), rows.stream().map(row -> moved(row, shift)))
            .collect(Collectors.joining("\n", "", "\n"));
    return new RealDiary(rows.size(), last, csv);
  }

  /** The importer's parameter {@code mapping}, encoded for an address. */
  static String mapping() {
    return URLEncoder.encode(String.join(",", MAPPING), StandardCharsets.UTF_8);
  }

  /**
   * Three days have regions without a rating of the pain itself: the importer refuses such days.
   */
  private static boolean rated(String row) {
    return !row.split(",", -1)[1].isEmpty();
  }

  private static String moved(String row, long days) {
    return date(row).plusDays(days) + row.substring(row.indexOf(','));
  }

  private static LocalDate date(String row) {
    return LocalDate.parse(row.substring(0, row.indexOf(',')));
  }

  private static List<String> lines() {
    try (InputStream in = RealDiary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("Not in the jar: " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

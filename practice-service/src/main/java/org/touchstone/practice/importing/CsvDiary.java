package org.touchstone.practice.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.touchstone.contracts.problem.ProblemException;

/**
 * Reads the CSV form of a daily diary (RFC 4180, UTF-8, a header line). A row in which no practice
 * is filled was not asked about practices.
 */
final class CsvDiary {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .get();

  /**
   * Reads a file.
   *
   * @param pairs the mapping as the caller gave it; empty: columns have the names of their fields
   * @throws ProblemException 400 when it is no such file; 413 when it is too long
   */
  static DailyDiary read(byte[] file, CsvForm form, List<String> pairs, DayReader.Rules rules) {
    CSVFormat format = FORMAT.builder().setDelimiter(form.delimiter()).get();
    try (CSVParser parser = CSVParser.parse(text(file), format)) {
      List<String> header = parser.getHeaderNames();
      CsvMapping mapping = CsvMapping.of(header, pairs, rules.catalogue());
      DailyDiary.Builder diary = new DailyDiary.Builder().columns(mapping.uses(header));
      int number = 0;
      for (CSVRecord record : parser) {
        if (++number > DailyDiary.MOST_ROWS) {
          throw DailyDiary.tooManyRows();
        }
        diary.add(row(record, header.size(), form, mapping, new DayReader(number, rules)));
      }
      return diary.build();
    } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
      throw ProblemException.badRequest("body", "must be a CSV file with a header line");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DayReader row(
      CSVRecord record, int width, CsvForm form, CsvMapping mapping, DayReader row) {
    if (record.size() > width) {
      row.refuseWhole("row", "has more values than the header");
      return row;
    }
    for (CsvMapping.Column column : mapping.columns()) {
      String text = record.isSet(column.name()) ? record.get(column.name()) : "";
      if (form.isMissing(text)) {
        continue;
      }
      if (column.isDate()) {
        date(row, form, text);
      } else {
        BigDecimal number = form.number(text);
        if (number == null) {
          row.refuse(column.name(), "must be a number");
        } else {
          value(row, column, number);
        }
      }
    }
    return row;
  }

  private static void date(DayReader row, CsvForm form, String text) {
    form.date(text)
        .ifPresentOrElse(
            row::date, () -> row.refuse("date", "must be a day in the form " + form.dateFormat()));
  }

  private static void value(DayReader row, CsvMapping.Column column, BigDecimal written) {
    if (column.isPractice()) {
      String name = column.field().substring(CsvMapping.PRACTICE.length());
      row.practice(column.name(), name, written);
    } else if (column.isRegion()) {
      String code = column.field().substring(CsvMapping.REGION.length());
      row.region(column.name(), code, written, false);
    } else {
      row.rating(column.field(), column.value(written));
    }
  }

  private static String text(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw ProblemException.badRequest("body", "must be text in UTF-8");
    }
  }

  private CsvDiary() {}
}

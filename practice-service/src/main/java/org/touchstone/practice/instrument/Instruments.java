package org.touchstone.practice.instrument;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.InstrumentScored;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.entry.EntryHead;

/** The questionnaires that there are: data files, read and checked once at the start. */
@Singleton
@Startup
public class Instruments {
  /** Every version that was ever shipped, in the order in which instruments are shown. */
  private static final List<String> FILES = List.of("peg.v1", "phq-4.v1", "phq-9.v1");

  private final List<Instrument> all;

  Instruments(ObjectMapper json) {
    all = FILES.stream().map(file -> checked(read(json, file))).toList();
  }

  /** The newest version of each. */
  List<Instrument> current() {
    return all.stream()
        .filter(
            instrument ->
                all.stream()
                    .noneMatch(
                        other ->
                            other.code().equals(instrument.code())
                                && other.version() > instrument.version()))
        .toList();
  }

  /** Whether there is such an instrument. */
  public boolean exists(String code) {
    return all.stream().anyMatch(instrument -> instrument.code().equals(code));
  }

  /** The newest version of an instrument by its code. */
  public Optional<Instrument> ofCode(String code) {
    return current().stream().filter(instrument -> instrument.code().equals(code)).findFirst();
  }

  /** The newest version of an instrument by the LOINC code of its panel. */
  public Optional<Instrument> ofPanel(String loinc) {
    return current().stream().filter(one -> loinc.equals(one.panelCode())).findFirst();
  }

  /** Whether a LOINC code is that of the score of an instrument or of a part of it. */
  public boolean isScore(String loinc) {
    return all.stream()
        .anyMatch(
            one ->
                loinc.equals(one.scoreCode())
                    || one.subscales().stream().anyMatch(part -> loinc.equals(part.code())));
  }

  /** What a patient shares with the responses to an instrument. */
  public Category category(String code) {
    return newest(code).category();
  }

  /**
   * An instrument in the version that was answered; a device that was offline may have an older
   * one.
   *
   * @throws ProblemException 400 when there is none
   */
  Instrument require(String code, int version) {
    Map<Boolean, List<Instrument>> known =
        all.stream()
            .filter(instrument -> instrument.code().equals(code))
            .collect(Collectors.partitioningBy(instrument -> instrument.version() == version));
    Optional<Instrument> found = known.getOrDefault(true, List.of()).stream().findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    if (exists(code)) {
      throw ProblemException.badRequest("version", "is not a version of " + code);
    }
    throw ProblemException.badRequest(
        "instrument",
        "must be one of "
            + current().stream().map(Instrument::code).collect(Collectors.joining(", ")));
  }

  /**
   * What is wrong with answers to the newest version of an instrument that {@link #exists}; fields
   * are named {@code answers.…}.
   */
  public List<Violation> violations(String code, Map<String, @Nullable BigDecimal> answers) {
    return AnsweredInstrument.violations(newest(code), answers);
  }

  /** Answers without violations as an entry. */
  public InstrumentResponse response(
      EntryHead head, String code, Map<String, @Nullable BigDecimal> answers) {
    return new AnsweredInstrument(newest(code), head.at(), head.zone(), answers).entry(head);
  }

  private Instrument newest(String code) {
    return ofCode(code).orElseThrow();
  }

  /** The instrument's name in facts. */
  static InstrumentScored.Instrument kind(String code) {
    return Arrays.stream(InstrumentScored.Instrument.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Instrument read(ObjectMapper json, String file) {
    try (InputStream in = Instruments.class.getResourceAsStream("/instruments/" + file + ".json")) {
      return json.readValue(in, Instrument.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that contradicts itself would score wrongly: the service does not start with it. */
  private static Instrument checked(Instrument instrument) {
    List<String> ids = instrument.items().stream().map(Instrument.Item::id).toList();
    List<Integer> values = instrument.options().stream().map(Instrument.Option::value).toList();
    boolean sound =
        !ids.isEmpty()
            && new HashSet<>(ids).size() == ids.size()
            && values.size() > 1
            && values.stream().sorted().distinct().toList().equals(values)
            && instrument.highest() - instrument.lowest() == values.size() - 1
            && instrument.subscales().stream().allMatch(scale -> ids.containsAll(scale.items()))
            && instrument.flags().stream().allMatch(flag -> ids.contains(flag.item()))
            && kind(instrument.code()) != InstrumentScored.Instrument.UNKNOWN;
    if (!sound) {
      throw new IllegalStateException("The instrument " + instrument.code() + " is not sound");
    }
    return instrument;
  }
}

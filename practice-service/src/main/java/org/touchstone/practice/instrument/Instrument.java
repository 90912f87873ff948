package org.touchstone.practice.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.practice.catalogue.LocalText;

/**
 * A questionnaire as its data file has it. A version never changes once it was shipped: responses
 * name it, and it says what their answers mean.
 *
 * @param code stable, such as {@code phq-4}
 * @param version grows with each change of items or scoring, from 1
 * @param category what a patient shares with it: pain for PEG, mood for PHQ-4 and PHQ-9
 * @param recall the period that is asked about
 * @param scoring how the score follows from the answers
 * @param panelCode LOINC code of the questionnaire
 * @param scoreCode LOINC code of the score
 * @param min lowest score
 * @param max highest score; higher is worse
 * @param items in the order in which they are asked
 * @param options what can be answered to each item, ascending
 * @param subscales scores of some of the items; none for PEG
 * @param bands names of ranges of the score, ascending; none for PEG and PHQ-4
 * @param flags answers that a person looks at at once, whatever the score; PHQ-9: item 9
 * @param caution what the questionnaire cannot tell
 */
@Schema(name = "Instrument", description = "A questionnaire; higher scores are worse.")
public record Instrument(
    @Schema(examples = "peg") String code,
    @Schema(examples = "1") int version,
    @Schema(description = "The category of consent that its responses belong to") Category category,
    LocalText title,
    @Schema(description = "The period that is asked about") LocalText recall,
    @Schema(description = "How the score follows from the answers") Scoring scoring,
    @Schema(description = "LOINC code of the questionnaire", examples = "91148-7") String panelCode,
    @Schema(description = "LOINC code of the score", examples = "91147-9") String scoreCode,
    @Schema(description = "Lowest score", examples = "0") int min,
    @Schema(description = "Highest score, the worst", examples = "10") int max,
    List<Item> items,
    @Schema(description = "What can be answered to each item, ascending") List<Option> options,
    List<Subscale> subscales,
    @Schema(description = "Names of ranges of the score, ascending; may be empty") List<Band> bands,
    @Schema(description = "Answers that a person looks at at once, whatever the score")
        List<Flag> flags,
    @Schema(description = "What the questionnaire cannot tell") @Nullable LocalText caution,
    Source source) {

  public Instrument {
    items = List.copyOf(items);
    options = List.copyOf(options);
    subscales = List.copyOf(subscales);
    bands = bands == null ? List.of() : List.copyOf(bands);
    flags = flags == null ? List.of() : List.copyOf(flags);
  }

  /** An item by its id. */
  public Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** An item by its LOINC code. */
  public Optional<Item> itemOfLoinc(String loinc) {
    return items.stream().filter(item -> loinc.equals(item.code())).findFirst();
  }

  /** The lowest value of an answer. */
  int lowest() {
    return options.get(0).value();
  }

  /** The highest value of an answer. */
  int highest() {
    return options.get(options.size() - 1).value();
  }

  /** How a score follows from answers; in both cases all items are needed. */
  public enum Scoring {
    /** The mean of all items, to two decimals. */
    @JsonProperty("mean")
    MEAN,
    /** The sum of all items. */
    @JsonProperty("sum")
    SUM
  }

  /**
   * One question.
   *
   * @param id names the answer
   * @param code LOINC
   * @param low what the lowest value means, where the options are bare numbers
   * @param high what the highest value means, where the options are bare numbers
   */
  @Schema(name = "InstrumentItem")
  public record Item(
      @Schema(description = "Names the answer", examples = "enjoyment") String id,
      LocalText text,
      @Schema(description = "LOINC code", examples = "91145-3") String code,
      @Schema(description = "What the lowest value means, where the options are bare numbers")
          @Nullable LocalText low,
      @Schema(description = "What the highest value means, where the options are bare numbers")
          @Nullable LocalText high) {}

  /** One possible answer. */
  @Schema(name = "InstrumentOption")
  public record Option(@Schema(examples = "3") int value, LocalText text) {}

  /**
   * A score of some of the items: their sum.
   *
   * @param code LOINC; absent where there is none
   * @param items ids of its items
   * @param threshold from this on the clinic looks closer
   */
  @Schema(name = "InstrumentSubscale")
  public record Subscale(
      @Schema(examples = "depression") String id,
      LocalText title,
      @Schema(description = "LOINC code, where there is one", examples = "55758-7")
          @Nullable String code,
      List<String> items,
      @Schema(description = "From this on the clinic looks closer", examples = "3") int threshold) {

    public Subscale {
      items = List.copyOf(items);
    }
  }

  /**
   * A range of the score.
   *
   * @param from its lowest score; it ends where the next one begins
   */
  @Schema(name = "InstrumentBand", description = "A range of the score, to the next one.")
  public record Band(@Schema(examples = "5") int from, LocalText text) {}

  /**
   * An answer that a person looks at at once.
   *
   * @param item its id
   * @param from the lowest answer that is flagged
   */
  @Schema(name = "InstrumentFlag", description = "An answer that a person looks at at once.")
  public record Flag(
      @Schema(examples = "self-harm") String item, @Schema(examples = "1") int from) {}

  /**
   * Where it comes from.
   *
   * @param licence on which terms the wording is used here
   */
  @Schema(name = "InstrumentSource")
  public record Source(
      String citation,
      @Schema(examples = "10.1007/s11606-009-0981-1") String doi,
      @Schema(description = "On which terms the wording is used here") String licence) {}
}

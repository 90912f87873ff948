package org.touchstone.practice.instrument;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.InstrumentScored;
import org.touchstone.practice.entry.Entry;
import org.touchstone.practice.entry.EntryHead;

/**
 * One questionnaire as it was answered.
 *
 * @param head identity, revision, time
 * @param instrument its code
 * @param version its version, which says what the answers mean
 * @param answers by item, every item of the version; null: no answer
 * @param score what the answers amount to
 */
public record InstrumentResponse(
    EntryHead head,
    String instrument,
    int version,
    Map<String, @Nullable Integer> answers,
    Score score)
    implements Entry<InstrumentResponse> {
  /** The item on thoughts of death or of self-harm. */
  private static final String SELF_HARM = "self-harm";

  /** Keeps a copy in the order of the ids. */
  public InstrumentResponse {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  /** How many items have an answer. */
  public int answered() {
    return (int) answers.values().stream().filter(Objects::nonNull).count();
  }

  @Override
  public InstrumentResponse withHead(EntryHead other) {
    return new InstrumentResponse(other, instrument, version, answers, score);
  }

  @Override
  public InstrumentScored fact() {
    BigDecimal total = score.total();
    return new InstrumentScored(
        head.patientId(),
        head.id(),
        head.revision(),
        head.at(),
        head.zone(),
        head.day(),
        Instruments.kind(instrument),
        version,
        answered(),
        answers.size(),
        total,
        score.subscales().get("depression"),
        score.subscales().get("anxiety"),
        answers.get(SELF_HARM) == null ? null : score.flagged().contains(SELF_HARM));
  }
}

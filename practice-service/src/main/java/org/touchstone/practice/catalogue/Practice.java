package org.touchstone.practice.catalogue;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;

/**
 * A thing to do.
 *
 * @param code stable; names the practice in sessions and insights
 * @param version grows with each publication; a version never changes
 * @param kind what it works through
 * @param daypart when it fits best
 * @param touchLevel 0 no touch, 1 a hand, 2 an arm or shoulder, 3 an embrace, 4 the whole body
 * @param minutes how long it usually takes
 * @param energy 1 little, 2 some, 3 more
 * @param with who it can be done with; nobody is assumed
 * @param regions of the body that it touches
 * @param mechanisms codes of the catalogue's mechanisms
 * @param variantOf the practice that it is another form of
 * @param steps three to six short ones
 * @param stopWords words that end or change it, where another person takes part
 * @param evidence what studies say and do not say
 * @param evidenceNote the honest sentence where we know of no study
 * @param draft what has not been published yet; for administrators alone
 * @param retired whether the clinic no longer offers it; for staff alone
 * @param retiredReason why, if that was said; for staff alone
 */
@Schema(name = "Practice")
record Practice(
    @Schema(description = "Stable; names the practice in sessions and insights", examples = "hug")
        String code,
    @Schema(description = "Grows with each publication; a version never changes", examples = "2")
        int version,
    LocalText name,
    Kind kind,
    Daypart daypart,
    @Schema(description = Practice.TOUCH_LEVELS, minimum = "0", maximum = "4") int touchLevel,
    @Schema(description = "How long it usually takes, in minutes") int minutes,
    @Schema(description = "Energy needed: 1 little, 2 some, 3 more", minimum = "1", maximum = "3")
        int energy,
    @Schema(description = "Who it can be done with; nobody is assumed") List<Company> with,
    @Schema(description = "Regions of the body that it touches, codes of `GET /regions`")
        List<String> regions,
    @Schema(description = "Codes of the catalogue's mechanisms") List<String> mechanisms,
    @Schema(description = "The practice that it is another form of", examples = "hug")
        @Nullable String variantOf,
    LocalText summary,
    @Schema(description = "Three to six short steps") List<LocalText> steps,
    @Schema(description = "Words that end or change it, where another person takes part")
        List<LocalText> stopWords,
    @Schema(description = "What studies say, and what they do not") List<Evidence> evidence,
    @Schema(description = "What is said where we know of no study")
        @Nullable LocalText evidenceNote,
    @Schema(description = "What has not been published yet; for administrators alone")
        @Nullable DraftMark draft,
    @Schema(description = "Whether the clinic no longer offers it; for staff alone")
        @Nullable Boolean retired,
    @Schema(description = "Why it is no longer offered, if that was said; for staff alone")
        @Nullable String retiredReason) {

  static final String TOUCH_LEVELS =
      "0 no touch, 1 a hand, 2 an arm or shoulder, 3 an embrace, 4 the whole body";

  Practice {
    with = List.copyOf(with);
    regions = List.copyOf(regions);
    mechanisms = List.copyOf(mechanisms);
    steps = List.copyOf(steps);
    stopWords = List.copyOf(stopWords);
    evidence = List.copyOf(evidence);
  }

  /** A published version, or with a mark a draft. */
  static Practice of(
      String code,
      int version,
      PracticeContent content,
      @Nullable LocalText noEvidence,
      @Nullable DraftMark draft) {
    return new Practice(
        code,
        version,
        content.name(),
        content.kind(),
        content.daypart(),
        content.touchLevel(),
        content.minutes(),
        content.energy(),
        content.with(),
        content.regions(),
        content.mechanisms(),
        content.variantOf(),
        content.summary(),
        content.steps(),
        content.stopWords(),
        content.evidence(),
        content.evidence().isEmpty() ? noEvidence : null,
        draft,
        null,
        null);
  }

  /** As the clinic's staff see it. */
  Practice marked(boolean isRetired, @Nullable String reason) {
    return new Practice(
        code,
        version,
        name,
        kind,
        daypart,
        touchLevel,
        minutes,
        energy,
        with,
        regions,
        mechanisms,
        variantOf,
        summary,
        steps,
        stopWords,
        evidence,
        evidenceNote,
        draft,
        isRetired,
        reason);
  }

  /** Without what is for staff alone. */
  Practice unmarked() {
    return Practice.of(code, version, content(), evidenceNote, draft);
  }

  /** Whether the clinic still offers it. */
  boolean offered() {
    return !Boolean.TRUE.equals(retired);
  }

  PracticeContent content() {
    return new PracticeContent(
        name,
        kind,
        daypart,
        touchLevel,
        minutes,
        energy,
        with,
        regions,
        mechanisms,
        variantOf,
        summary,
        steps,
        stopWords,
        evidence);
  }

  /** The practice that it and its other forms belong to. */
  String family() {
    return variantOf == null ? code : variantOf;
  }

  /** A practice that has not been published in this form. */
  @Schema(name = "PracticeDraftMark")
  record DraftMark(
      @Schema(description = "Names the draft in a change or a publication", examples = "1")
          long revision,
      Instant changedAt) {}
}

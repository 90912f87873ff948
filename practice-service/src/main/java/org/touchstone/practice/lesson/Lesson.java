package org.touchstone.practice.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.catalogue.LocalText;
import org.touchstone.practice.reference.Strength;

/**
 * Something short to read. Education, not medical advice.
 *
 * @param code stable; programmes name it
 * @param version grows with each change of the text
 * @param reviewed the day on which the text and its claims were last looked through
 * @param reviewDue the day by which they are looked through again; after {@code reviewed}
 * @param reviewedBy who did it, as a role
 * @param minutes how long reading takes, at most 3
 * @param sections plain text, without markup
 * @param claims what studies found, each with its limits
 * @param practices codes of practices that go with it
 * @param whenToCall when the clinic is the one to ask
 */
@Schema(name = "Lesson")
record Lesson(
    @Schema(description = "Stable; programmes name it", examples = "biology-of-touch") String code,
    @Schema(examples = "1") int version,
    @Schema(
            description = "The day on which the text and its claims were last looked through",
            examples = "2026-11-25")
        LocalDate reviewed,
    @Schema(
            description = "The day by which they are looked through again, after `reviewed`",
            examples = "2027-11-25")
        LocalDate reviewDue,
    @Schema(description = "Who looked through them, as a role") LocalText reviewedBy,
    LocalText title,
    @Schema(description = "How long reading takes", minimum = "1", maximum = "3") int minutes,
    LocalText summary,
    @Schema(description = "Plain text, without markup") List<Section> sections,
    @Schema(description = "What studies found, each with its limits") List<Claim> claims,
    @Schema(description = "Codes of practices that go with it", examples = "[\"hug\"]")
        List<String> practices,
    @Schema(description = "When the clinic is the one to ask") LocalText whenToCall) {

  /** Refuses a lesson without the days of its review, or with days in the wrong order. */
  Lesson {
    Objects.requireNonNull(reviewed, code + ": reviewed must be there");
    Objects.requireNonNull(reviewDue, code + ": reviewDue must be there");
    Objects.requireNonNull(reviewedBy, code + ": reviewedBy must be there");
    if (!reviewDue.isAfter(reviewed)) {
      throw new IllegalArgumentException(code + ": reviewDue must be after reviewed");
    }
    if (reviewedBy.en().isBlank() || reviewedBy.es().isBlank()) {
      throw new IllegalArgumentException(code + ": reviewedBy must be a role");
    }
    sections = List.copyOf(sections);
    claims = List.copyOf(claims);
    practices = List.copyOf(practices);
  }

  /** A part of a lesson under a heading. */
  @Schema(name = "LessonSection")
  record Section(LocalText heading, List<LocalText> paragraphs) {
    Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * What one study found.
   *
   * @param id stable within the lesson
   * @param text the finding
   * @param measured what was measured
   * @param population in whom
   * @param n how many people; absent where studies were counted instead
   * @param strength how sure it is
   * @param limits what it cannot tell
   * @param reference id of the study in the research base
   */
  @Schema(name = "Claim")
  record Claim(
      @Schema(examples = "hug-and-own-hand") String id,
      LocalText text,
      LocalText measured,
      LocalText population,
      @Schema(
              description = "How many people; absent where studies were counted instead",
              examples = "159")
          @Nullable Integer n,
      Strength strength,
      @Schema(description = "What it cannot tell") LocalText limits,
      @Schema(description = "Id of `GET /references/{id}`", examples = "dreisoerner_2021")
          String reference) {}
}

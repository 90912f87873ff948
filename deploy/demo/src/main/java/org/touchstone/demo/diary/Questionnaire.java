package org.touchstone.demo.diary;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answered questionnaire.
 *
 * @param date a day that has a diary entry
 * @param instrument its code, {@code peg} or {@code phq-4}
 * @param answers by item; null: left out
 */
public record Questionnaire(
    LocalDate date, String instrument, Map<String, @Nullable Integer> answers) {

  /** Keeps a copy. */
  public Questionnaire {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}

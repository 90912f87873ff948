package org.touchstone.practice.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** An answer of a week that is shared by itself. */
enum WeekAnswer {
  /** What worked. */
  @JsonProperty("worked")
  WORKED,
  /** What to adjust. */
  @JsonProperty("adjust")
  ADJUST,
  /** How closeness feels. */
  @JsonProperty("feeling")
  FEELING;

  static final String TWICE = "must not name an answer twice";

  /** The names used in the API and the database, in the order of the answers. */
  static List<String> codes(List<WeekAnswer> answers) {
    return answers.stream().sorted().map(a -> a.name().toLowerCase(Locale.ROOT)).toList();
  }

  static List<WeekAnswer> of(List<String> codes) {
    return codes.stream().map(code -> valueOf(code.toUpperCase(Locale.ROOT))).toList();
  }
}

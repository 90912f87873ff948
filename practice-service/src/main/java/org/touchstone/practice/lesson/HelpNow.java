package org.touchstone.practice.lesson;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.catalogue.LocalText;

/**
 * Whom to call in a crisis, by country.
 *
 * @param version grows with each change of the file
 * @param atOnce what to say
 * @param stayWith what to do until then
 * @param notSafe what to do when somebody near is the danger
 * @param elsewhere for countries that are not in the list
 */
record HelpNow(
    int version,
    LocalText atOnce,
    LocalText stayWith,
    LocalText notSafe,
    Elsewhere elsewhere,
    List<Country> countries) {

  HelpNow {
    countries = List.copyOf(countries);
  }

  /** What is known of a country; what holds in most where nothing is. */
  HelpNowView of(String country) {
    Optional<Country> known =
        countries.stream().filter(one -> one.country().equals(country)).findFirst();
    return new HelpNowView(
        country,
        known.map(Country::numbers).orElse(elsewhere.numbers()),
        known.isPresent() ? null : elsewhere.note(),
        atOnce,
        stayWith,
        notSafe);
  }

  /** Numbers that hold in many countries. */
  record Elsewhere(List<Line> numbers, LocalText note) {
    Elsewhere {
      numbers = List.copyOf(numbers);
    }
  }

  /** The numbers of a country. */
  record Country(String country, List<Line> numbers) {
    Country {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * A number to call.
   *
   * @param number as people of the country write it
   */
  @Schema(name = "HelpLine")
  record Line(
      Kind kind,
      @Schema(description = "As people of the country write it", examples = "024") String number,
      LocalText name,
      Hours hours) {}

  /** What a number is for. */
  enum Kind {
    /** Danger for life. */
    @JsonProperty("emergency")
    EMERGENCY,
    /** Somebody to talk to. */
    @JsonProperty("crisis")
    CRISIS,
    /** Fear of somebody. */
    @JsonProperty("violence")
    VIOLENCE,
    /** Advice on health. */
    @JsonProperty("health")
    HEALTH
  }

  /** When somebody answers. */
  enum Hours {
    @JsonProperty("always")
    ALWAYS,
    @JsonProperty("part_of_the_day")
    PART_OF_THE_DAY,
    @JsonProperty("unknown")
    UNKNOWN
  }

  /**
   * Help in one country.
   *
   * @param country ISO 3166-1 alpha-2, as it was asked for
   * @param numbers the emergency number first
   * @param note said where we have no list for the country
   */
  @Schema(name = "HelpNow")
  record HelpNowView(
      @Schema(description = "ISO 3166-1 alpha-2", examples = "ES") String country,
      @Schema(description = "The emergency number first") List<Line> numbers,
      @Schema(description = "Said where we have no list for the country") @Nullable LocalText note,
      LocalText atOnce,
      LocalText stayWith,
      LocalText notSafe) {
    HelpNowView {
      numbers = List.copyOf(numbers);
    }
  }
}

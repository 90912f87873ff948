package org.touchstone.practice.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Why a practice is suggested; the sentences are in the wording file. */
enum Reason {
  /** The patient asked for another one. */
  @JsonProperty("swapped")
  SWAPPED,
  /** What would be there, or was, asks too much at the pain of the day. */
  @JsonProperty("gentler")
  GENTLER,
  /** What would be there, or was, touches a place where touch hurts today. */
  @JsonProperty("spared")
  SPARED,
  /** The programme asks for it today. */
  @JsonProperty("programme")
  PROGRAMME,
  /** It is another form of what the programme asks for today. */
  @JsonProperty("programme-form")
  PROGRAMME_FORM,
  /** It is on the menu. */
  @JsonProperty("menu")
  MENU,
  /** Pain is 7 or more, and this is among the gentlest. */
  @JsonProperty("gentle-day")
  GENTLE_DAY,
  /** It goes to a place where touch feels good. */
  @JsonProperty("feels-good")
  FEELS_GOOD,
  /** Touch hurts somewhere, and nothing is touched. */
  @JsonProperty("no-touch")
  NO_TOUCH,
  /** Touch hurts somewhere, and this goes elsewhere. */
  @JsonProperty("away-from-pain")
  AWAY_FROM_PAIN,
  /** Its sessions of the last 14 days were rated 7 or more. */
  @JsonProperty("rated-well")
  RATED_WELL,
  /** It can be done with company that the patient has named. */
  @JsonProperty("company")
  COMPANY,
  /** It can be done alone. */
  @JsonProperty("alone")
  ALONE,
  /** It needs little energy. */
  @JsonProperty("little-energy")
  LITTLE_ENERGY,
  /** It takes five minutes at the most. */
  @JsonProperty("short")
  SHORT,
  /** It fits this part of the day. */
  @JsonProperty("daypart")
  DAYPART;

  /** The name used in the API and the wording file. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

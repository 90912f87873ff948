package org.touchstone.practice.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.practice.catalogue.Catalogue;
import org.touchstone.practice.entry.Numbers;
import org.touchstone.practice.entry.Rating;
import org.touchstone.practice.importing.ImportReport.Refusal;
import org.touchstone.practice.importing.ImportedDay.Field;
import org.touchstone.practice.instrument.Instruments;
import org.touchstone.practice.painentry.PainRegion;
import org.touchstone.practice.session.PracticeName;

/** Takes the values of one row, holds each rule, and ends with a day or with the refusals. */
final class DayReader {
  /** What holds for every row of a file. */
  record Rules(Catalogue catalogue, Instruments instruments, ZoneId zone, LocalDate today) {}

  static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final String DIFFICULTY = "difficulty";
  private static final int MOST_PRACTICES = 100;

  private final int row;
  private final Rules rules;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<Field, BigDecimal> ratings = new EnumMap<>(Field.class);
  private final List<PainRegion> regions = new ArrayList<>();
  private final SortedMap<String, Map<String, @Nullable BigDecimal>> instruments = new TreeMap<>();
  private final Set<String> regionCodes = new HashSet<>();
  private @Nullable BigDecimal difficulty;
  private @Nullable SortedMap<String, BigDecimal> practices;
  private @Nullable LocalDate date;
  private boolean isReadable = true;

  DayReader(int row, Rules rules) {
    this.row = row;
    this.rules = rules;
  }

  /** Whether a field of a file is a rating of the day. */
  static boolean isRating(String field) {
    return field.equals(DIFFICULTY) || field(field) != null;
  }

  void refuse(String field, String reason) {
    refusals.add(new Refusal(row, field, reason));
  }

  /** Refuses a row that has no form to look into. */
  void refuseWhole(String field, String reason) {
    isReadable = false;
    refuse(field, reason);
  }

  void date(String text) {
    LocalDate day;
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      refuse("date", "must be a day such as 2026-11-22");
      return;
    }
    date(day);
  }

  void date(LocalDate day) {
    if (day.isAfter(rules.today())) {
      refuse("date", "must not be in the future");
    } else if (day.isBefore(EARLIEST)) {
      refuse("date", "must not be before " + EARLIEST);
    } else if (!day.atTime(12, 0).atZone(rules.zone()).toLocalDate().equals(day)) {
      refuse("date", "does not exist in the time zone " + rules.zone());
    } else {
      date = day;
    }
  }

  /** Takes a rating by the name of its field, for which {@link #isRating} holds. */
  void rating(String field, BigDecimal value) {
    if (!Rating.Validator.holds(value)) {
      refuse(field, Rating.Validator.RULE);
    } else if (field.equals(DIFFICULTY)) {
      difficulty = Numbers.exact(value);
    } else {
      Field known = field(field);
      if (known != null) {
        ratings.put(known, Numbers.exact(value));
      }
    }
  }

  void region(String path, String code, @Nullable BigDecimal intensity, boolean touchHurts) {
    if (!rules.catalogue().isRegion(code)) {
      refuse(path, "must be the code of a region, such as lower-back-left");
    } else if (!regionCodes.add(code)) {
      refuse(path, "is named twice");
    } else if (intensity != null && !Rating.Validator.holds(intensity)) {
      refuse(path, Rating.Validator.RULE);
    } else {
      regions.add(new PainRegion(code, Numbers.canonical(intensity), touchHurts));
    }
  }

  /** Takes answers to the newest version of a questionnaire. */
  void instrument(String path, String code, Map<String, @Nullable BigDecimal> answers) {
    if (!rules.instruments().exists(code)) {
      refuse(path, "must be the code of a questionnaire, such as peg");
      return;
    }
    for (Violation violation : rules.instruments().violations(code, answers)) {
      refuse(path + violation.field().substring("answers".length()), violation.message());
    }
    instruments.put(code, answers);
  }

  /** The patient was asked about practices that day. */
  void practicesAnswered() {
    if (practices == null) {
      practices = new TreeMap<>();
    }
  }

  void practice(String path, String name, BigDecimal minutes) {
    practicesAnswered();
    String normal = PracticeName.normal(name);
    if (!PracticeName.isValid(normal)) {
      refuse(path, "the name of a practice " + PracticeName.RULE);
    } else if (!Numbers.within(minutes, BigDecimal.ZERO, PracticeName.MOST_IMPORTED_MINUTES)) {
      refuse(
          path,
          "must be minutes from 0 to "
              + PracticeName.MOST_IMPORTED_MINUTES
              + " with at most 4 decimals");
    } else if (practices != null && practices.put(normal, Numbers.exact(minutes)) != null) {
      refuse(path, "is named twice");
    }
  }

  /** The day; null when something was refused. */
  @Nullable ImportedDay day() {
    if (!isReadable) {
      return null;
    }
    closeness();
    BigDecimal worst = ratings.get(Field.WORST);
    BigDecimal least = ratings.get(Field.LEAST);
    if (worst != null && least != null && worst.compareTo(least) < 0) {
      refuse(Field.WORST.code(), "must not be below least");
    }
    boolean needsPain = worst != null || least != null || !regions.isEmpty();
    if (needsPain && !ratings.containsKey(Field.PAIN)) {
      refuse(Field.PAIN.code(), "is needed with worst, least or regions");
    }
    if (practices != null && practices.size() > MOST_PRACTICES) {
      refuse("practices", "must not be more than " + MOST_PRACTICES);
    }
    if (date == null && refusals.stream().noneMatch(refusal -> refusal.field().equals("date"))) {
      refuse("date", "is needed");
    }
    if (date == null || !refusals.isEmpty()) {
      return null;
    }
    return new ImportedDay(date, Map.copyOf(ratings), List.copyOf(regions), practices, instruments);
  }

  List<Refusal> refusals() {
    return refusals;
  }

  private void closeness() {
    if (difficulty == null) {
      return;
    }
    BigDecimal meant = Numbers.exact(BigDecimal.TEN.subtract(difficulty));
    BigDecimal said = ratings.putIfAbsent(Field.CONNECTION, meant);
    if (said != null && !said.equals(meant)) {
      refuse(DIFFICULTY, "must be 10 − connection where both are given");
    }
  }

  private static @Nullable Field field(String code) {
    for (Field field : Field.values()) {
      if (field.code().equals(code)) {
        return field;
      }
    }
    return null;
  }
}

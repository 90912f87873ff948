package org.touchstone.practice.programme;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.practice.catalogue.LocalText;
import org.touchstone.practice.edition.Clinic;

/** The rules that a programme holds, each named with the field that breaks it. */
@Singleton
class ProgramRules {
  static final String CODE_FORM = "[a-z0-9][a-z0-9-]{0,39}";
  static final String CODE_RULE =
      "must be 1 to 40 small letters, digits or -, and begin with a letter or digit";

  private static final Pattern CODE = Pattern.compile(CODE_FORM);
  private static final int MOST_WEEKS = 52;
  private static final int MOST_ITEMS = 20;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_TEXT = 600;

  private final ItemCodes codes;

  ProgramRules(ItemCodes codes) {
    this.codes = codes;
  }

  /** What is wrong with a programme of a clinic; empty when nothing is. */
  List<Violation> violations(Clinic clinic, ProgramContent content) {
    List<Violation> found = new ArrayList<>();
    text(found, "title", content.title(), LONGEST_TITLE);
    text(found, "summary", content.summary(), LONGEST_TEXT);
    count(found, "weeks", content.weeks(), MOST_WEEKS);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < content.weeks().size(); i++) {
      week(clinic, found, "weeks[" + i + "]", content.weeks().get(i), ids);
    }
    found.addAll(Screening.violations(content));
    return found;
  }

  private void week(
      Clinic clinic,
      List<Violation> found,
      String path,
      @Nullable ProgramWeek week,
      Set<String> ids) {
    if (week == null) {
      found.add(new Violation(path, "must be an object"));
      return;
    }
    text(found, path + ".title", week.title(), LONGEST_TITLE);
    count(found, path + ".items", week.items(), MOST_ITEMS);
    for (int i = 0; i < week.items().size(); i++) {
      item(clinic, found, path + ".items[" + i + "]", week.items().get(i), ids);
    }
  }

  private void item(
      Clinic clinic,
      List<Violation> found,
      String path,
      @Nullable ProgramItem item,
      Set<String> ids) {
    if (item == null) {
      found.add(new Violation(path, "must be an object"));
      return;
    }
    if (item.id() == null || !CODE.matcher(item.id()).matches()) {
      found.add(new Violation(path + ".id", CODE_RULE));
    } else if (!ids.add(item.id())) {
      found.add(new Violation(path + ".id", "must be there once in a programme"));
    }
    if (item.timesPerWeek() < 1 || item.timesPerWeek() > Program.DAYS_OF_WEEK) {
      found.add(new Violation(path + ".timesPerWeek", "must be from 1 to 7"));
    }
    if (item.note() != null) {
      text(found, path + ".note", item.note(), LONGEST_TEXT);
    }
    if (item.kind() == null) {
      found.add(new Violation(path + ".kind", "must not be null"));
    } else {
      String fault = fault(clinic, item.kind(), item.code());
      if (fault != null) {
        found.add(new Violation(path + ".code", fault));
      }
    }
  }

  /** What is wrong with a reference; null when nothing is. */
  @Nullable String fault(Clinic clinic, ProgramItem.Kind kind, @Nullable String code) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (!kind.refers()) {
      return code == null ? null : "must be absent for the kind " + name;
    }
    return code != null && codes.exist(clinic, kind, code)
        ? null
        : "must be the code of a known " + name;
  }

  private static void count(List<Violation> found, String path, List<?> list, int most) {
    if (list.isEmpty() || list.size() > most) {
      found.add(new Violation(path, "must have 1 to " + most + " entries"));
    }
  }

  private static void text(
      List<Violation> found, String path, @Nullable LocalText text, int longest) {
    if (text == null) {
      found.add(new Violation(path, "must not be null"));
    } else {
      words(found, path + ".en", text.en(), longest);
      words(found, path + ".es", text.es(), longest);
    }
  }

  private static void words(
      List<Violation> found, String path, @Nullable String words, int longest) {
    if (words == null || words.isBlank() || words.length() > longest || isBroken(words)) {
      found.add(new Violation(path, "must have 1 to " + longest + " characters"));
    }
  }

  /** NUL and halves of surrogate pairs cannot be kept. */
  private static boolean isBroken(String words) {
    return words
        .codePoints()
        .anyMatch(
            point ->
                point == 0
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }
}

package org.touchstone.practice.menu;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.datafile.DataFile;
import org.touchstone.practice.menu.StartersView.Starter;
import org.touchstone.practice.together.Language;

/** The ideas of the data file, read once at the start. */
@Singleton
public class Starters {
  private final StartersView all;
  private final Map<String, Starter> byCode;

  Starters(ObjectMapper json) {
    all = DataFile.read(json, "/menu/starters.v1.json", StartersView.class);
    byCode =
        all.items().stream()
            .collect(Collectors.toUnmodifiableMap(Starter::code, Function.identity()));
  }

  StartersView all(boolean sexualShelf) {
    return new StartersView(
        all.version(),
        all.items().stream()
            .filter(starter -> sexualShelf || starter.shelf() == Shelf.EVERYDAY)
            .toList());
  }

  Optional<Starter> find(@Nullable String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
  }

  /** What an item is called: the patient's own words, else the starter's; null: neither. */
  @Nullable String title(MenuItem item, Language language) {
    return item.title() != null
        ? item.title()
        : find(item.starter()).map(starter -> starter.title().in(language)).orElse(null);
  }

  /** What the starter for a practice is called. */
  public Optional<String> titleOfPractice(String practice, Language language) {
    return all.items().stream()
        .filter(starter -> practice.equals(starter.practice()))
        .findFirst()
        .map(starter -> starter.title().in(language));
  }
}

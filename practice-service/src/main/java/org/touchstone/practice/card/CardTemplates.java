package org.touchstone.practice.card;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.touchstone.practice.card.CardsView.Blank;
import org.touchstone.practice.card.CardsView.Card;
import org.touchstone.practice.card.CardsView.RecipientWord;
import org.touchstone.practice.datafile.DataFile;
import org.touchstone.practice.together.Language;
import org.touchstone.practice.together.Words;

/** The cards of the data file, read once at the start. */
@Singleton
class CardTemplates {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

  private final Data data;

  CardTemplates(ObjectMapper json) {
    data = DataFile.read(json, "/cards/cards.v1.json", Data.class);
  }

  List<RecipientWord> recipients(Language language) {
    return data.recipients().stream()
        .map(recipient -> new RecipientWord(recipient.code(), recipient.name().in(language)))
        .toList();
  }

  /**
   * All cards in a language.
   *
   * @param values what to fill in, by the name of its place; what is absent stays a blank in words
   */
  List<Card> filled(Map<String, String> values, Language language) {
    return data.cards().stream().map(template -> filled(template, values, language)).toList();
  }

  private Card filled(Template template, Map<String, String> values, Language language) {
    List<Blank> blanks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher place = PLACE.matcher(template.text().in(language));
    while (place.find()) {
      String name = place.group(1);
      String value = values.get(name);
      if (value == null) {
        value = word(name, language);
        blanks.add(new Blank(name, value));
      }
      place.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    place.appendTail(text);
    return new Card(
        template.code(),
        template.kind(),
        template.title().in(language),
        text.toString(),
        List.copyOf(blanks));
  }

  private String word(String name, Language language) {
    Words words = data.blanks().get(name);
    if (words == null) {
      throw new IllegalStateException("the cards have no words for the blank " + name);
    }
    return words.in(language);
  }

  /** The file. */
  record Data(int version, Map<String, Words> blanks, List<To> recipients, List<Template> cards) {}

  /** A word for somebody. */
  record To(Recipient code, Words name) {}

  /** A card with places to fill, such as {@code {pain}}. */
  record Template(String code, CardKind kind, Words title, Words text) {}
}

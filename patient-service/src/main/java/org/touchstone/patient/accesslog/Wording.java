package org.touchstone.patient.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.touchstone.contracts.event.AccessRecorded;

/** Accesses in words, in the languages that there are. */
@ApplicationScoped
class Wording {
  private static final String BUNDLE = "messages.accesslog";
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The language to answer in: the first that the reader takes and that there is, else English. */
  Locale language(List<Locale> acceptable) {
    return acceptable.stream()
        .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
        .filter(LANGUAGES::contains)
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  String what(AccessRecorded access, Locale language) {
    return text(language, access.action() + "." + access.resource(), access.action() + ".other");
  }

  String why(AccessRecorded access, Locale language) {
    return text(language, "purpose." + access.purpose(), "purpose.other");
  }

  /** Stands for a person whose account is not known here. */
  String someone(AccessRecorded access, Locale language) {
    return text(language, "who." + access.actorRole(), "who.other");
  }

  private static String text(Locale language, String key, String fallback) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, EXACT);
    if (bundle.containsKey(key)) {
      return bundle.getString(key);
    }
    return bundle.containsKey(fallback) ? bundle.getString(fallback) : bundle.getString("other");
  }
}

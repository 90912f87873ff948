package org.touchstone.practice.together;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;

/** A language of the suite. */
public enum Language {
  ENGLISH("en"),
  SPANISH("es");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The first that the reader takes and that there is, else English. */
  public static Language of(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(Language::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(ENGLISH);
  }

  /** An answer in this language. */
  public Response.ResponseBuilder answer(int status, Object body) {
    return Response.status(status)
        .entity(body)
        .header(HttpHeaders.CONTENT_LANGUAGE, code)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  private static Optional<Language> of(Locale locale) {
    for (Language language : values()) {
      if (language.code.equals(locale.getLanguage())) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}

package org.touchstone.insights.insight;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that hold words. */
public final class Answers {

  private Answers() {}

  /** 200 with what was asked for, in a language that the caller chose. */
  public static <T> RestResponse<T> in(String language, T view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}

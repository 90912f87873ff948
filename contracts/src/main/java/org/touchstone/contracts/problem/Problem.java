package org.touchstone.contracts.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type what kind, such as {@code /problems/not-found}
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what is wrong this time; never text of an exception, never personal data
 * @param instance the path that was called, without its query
 * @param violations for bad input: each field and its rule
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<Violation> violations) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * A field at fault.
   *
   * @param field path of the field, such as {@code regions[0].intensity}
   * @param message the rule, such as {@code must be between 0 and 10}
   */
  public record Violation(String field, String message) {}
}

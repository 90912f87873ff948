package org.touchstone.contracts.problem;

import java.util.List;
import org.touchstone.contracts.problem.Problem.Violation;

/** Ends a request with a problem document. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String kind;
  private final String title;
  private final transient List<Violation> violations;

  private ProblemException(
      int status, String kind, String title, String detail, List<Violation> violations) {
    super(detail, null, false, false);
    this.status = status;
    this.kind = kind;
    this.title = title;
    this.violations = List.copyOf(violations);
  }

  /** 404: there is no such thing, or not for the caller. */
  public static ProblemException notFound() {
    return new ProblemException(
        404, "not-found", "Not found", "There is nothing here for you.", List.of());
  }

  /** 400: input that breaks rules. */
  public static ProblemException badRequest(List<Violation> violations) {
    return new ProblemException(
        400,
        "bad-request",
        "Bad request",
        "The request breaks the rules named under violations.",
        violations);
  }

  /** 400: one field breaks a rule. */
  public static ProblemException badRequest(String field, String message) {
    return badRequest(List.of(new Violation(field, message)));
  }

  /**
   * 409: the request does not fit what is there.
   *
   * @param kind short name, such as {@code revision-conflict}
   */
  public static ProblemException conflict(String kind, String detail) {
    return new ProblemException(409, kind, "Conflict", detail, List.of());
  }

  /** 403: the caller's role may never do this. */
  public static ProblemException forbidden() {
    return new ProblemException(
        403, "forbidden", "Forbidden", "Your role does not allow this.", List.of());
  }

  /** 413: more than is taken at once. */
  public static ProblemException tooLarge(String detail) {
    return new ProblemException(413, "too-large", "Too large", detail, List.of());
  }

  /** 503: a part of the suite is away; the same request works later. */
  public static ProblemException unavailable(String detail) {
    return new ProblemException(503, "unavailable", "Unavailable", detail, List.of());
  }

  int status() {
    return status;
  }

  Problem problem(String instance) {
    return new Problem(
        "/problems/" + kind, title, status, String.valueOf(getMessage()), instance, violations);
  }
}

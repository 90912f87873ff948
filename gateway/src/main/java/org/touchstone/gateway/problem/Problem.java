package org.touchstone.gateway.problem;

/**
 * Why a request was refused.
 *
 * @param type relative URI that names the kind, {@code /problems/<kebab-name>}
 * @param title the kind in a few words, the same for every occurrence
 * @param status HTTP status, 400–599
 * @param detail what to do about this occurrence; never text of an exception
 */
public record Problem(String type, String title, int status, String detail) {

  /** No credentials, or credentials that are no longer worth anything. */
  public static Problem unauthorized(String detail) {
    return new Problem("/problems/unauthorized", "Sign-in needed", 401, detail);
  }

  /** A request with the session's cookie that may not come from our own pages. */
  public static Problem crossSite(String detail) {
    return new Problem("/problems/cross-site-request", "Request refused", 403, detail);
  }

  /** Nothing is there. */
  public static Problem notFound() {
    return new Problem(
        "/problems/not-found", "Not found", 404, "There is nothing at this address.");
  }

  /** The address exists, the method does not. */
  public static Problem methodNotAllowed() {
    return new Problem(
        "/problems/method-not-allowed",
        "Method not allowed",
        405,
        "This address does not know this method.");
  }

  /**
   * The body is longer than this address takes.
   *
   * @param limit bytes
   */
  public static Problem contentTooLarge(long limit) {
    return new Problem(
        "/problems/content-too-large",
        "Content too large",
        413,
        "This address takes at most " + limit + " bytes.");
  }

  /** A caller that asks faster than its share. */
  public static Problem tooManyRequests() {
    return new Problem(
        "/problems/too-many-requests",
        "Too many requests",
        429,
        "Wait for the seconds that Retry-After tells, then try again.");
  }

  /** A service that does not answer now. */
  public static Problem unavailable(String detail) {
    return new Problem("/problems/service-unavailable", "Service unavailable", 503, detail);
  }

  /**
   * A service that took the request and did not answer in time: it may or may not have acted on it.
   */
  public static Problem timeout() {
    return new Problem(
        "/problems/gateway-timeout",
        "No answer in time",
        504,
        "The service did not answer in time. Sending the same request again is safe.");
  }

  /** A status without a kind of its own. */
  public static Problem ofStatus(int status) {
    if (status == 404) {
      return notFound();
    }
    if (status == 405) {
      return methodNotAllowed();
    }
    if (status >= 500) {
      return new Problem(
          "/problems/internal-error", "Something went wrong", status, "The fault is on our side.");
    }
    return new Problem(
        "/problems/bad-request", "Bad request", status, "The request could not be understood.");
  }
}

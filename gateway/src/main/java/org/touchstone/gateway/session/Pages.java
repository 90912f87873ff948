package org.touchstone.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.touchstone.gateway.problem.Problem;
import org.touchstone.gateway.problem.Problems;

/**
 * Answers to people whose sign-in did not work out: a page for browsers, a problem document for
 * programs.
 */
final class Pages {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s</title></head>
      <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/auth/login">Try again</a></p></main></body>
      </html>
      """;

  private Pages() {}

  /** The identity provider, or the database, is away. */
  static void unavailable(RoutingContext ctx) {
    if (wantsPage(ctx)) {
      ctx.response()
          .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(BrowserSessions.RETRY_AFTER_SECONDS));
      page(
          ctx,
          503,
          "Signing in is not possible right now",
          "The sign-in service is taking a break. What you wrote on this device is kept. Please try again in a minute.");
    } else {
      Problems.send(
          ctx,
          Problem.unavailable("Signing in is not possible right now."),
          BrowserSessions.RETRY_AFTER_SECONDS);
    }
  }

  /**
   * The answer of the identity provider does not belong to a sign-in of this browser, came too
   * late, or says no.
   */
  static void notSignedIn(RoutingContext ctx) {
    if (wantsPage(ctx)) {
      page(
          ctx,
          400,
          "You are not signed in yet",
          "This sign-in took too long, was used before, or began in another window.");
    } else {
      Problems.send(
          ctx,
          new Problem(
              "/problems/sign-in-failed",
              "Sign-in failed",
              400,
              "This sign-in took too long, was used before, or began elsewhere."));
    }
  }

  private static boolean wantsPage(RoutingContext ctx) {
    String accept = ctx.request().getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("text/html");
  }

  private static void page(RoutingContext ctx, int status, String title, String text) {
    ctx.response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
        .end(PAGE.formatted(title, text));
  }
}

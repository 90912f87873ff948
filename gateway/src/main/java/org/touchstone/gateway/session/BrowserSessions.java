package org.touchstone.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.touchstone.gateway.problem.Problem;

/** What the routes to the services need to know of sessions. */
@ApplicationScoped
public class BrowserSessions {

  /**
   * Seconds until it may be worth another try when the database or the identity provider is away.
   */
  static final long RETRY_AFTER_SECONDS = 5;

  private static final Logger LOG = Logger.getLogger(BrowserSessions.class);

  private final Vertx vertx;
  private final Sessions sessions;
  private final SessionCookies cookies;
  private final CrossSiteCheck crossSite;

  BrowserSessions(
      Vertx vertx, Sessions sessions, SessionCookies cookies, CrossSiteCheck crossSite) {
    this.vertx = vertx;
    this.sessions = sessions;
    this.cookies = cookies;
    this.crossSite = crossSite;
  }

  /**
   * Decides about a request without a bearer token: by its cookie, and by where it comes from. Call
   * it on an event loop, with the request paused.
   */
  public Future<Access> authorise(HttpServerRequest request) {
    String id = cookies.sessionId(request);
    if (id == null) {
      return Future.succeededFuture(
          refused(Problem.unauthorized("Sign in, or send a bearer token.")));
    }
    if (!crossSite.passes(request, id)) {
      return Future.succeededFuture(
          refused(
              Problem.crossSite(
                  "Send the token of /auth/session in " + CrossSiteCheck.TOKEN + ".")));
    }
    return vertx
        .executeBlocking(() -> access(sessions.resolve(id, true)), false)
        .otherwise(BrowserSessions::unavailable);
  }

  private Access access(Resolution resolution) {
    if (resolution instanceof Resolution.Live live) {
      return new Access.Granted(live.session().tokens().access());
    }
    if (resolution instanceof Resolution.Stalled) {
      return new Access.Refused(
          Problem.unavailable("Signing in is not possible right now. You are still signed in."),
          RETRY_AFTER_SECONDS,
          List.of());
    }
    return new Access.Refused(
        Problem.unauthorized("Your session has ended. Please sign in again."),
        0,
        List.of(cookies.noSession()));
  }

  static Access unavailable(Throwable failure) {
    LOG.error("sessions cannot be read", failure);
    return new Access.Refused(
        Problem.unavailable("Sessions cannot be read right now. Please try again."),
        RETRY_AFTER_SECONDS,
        List.of());
  }

  private static Access refused(Problem problem) {
    return new Access.Refused(problem, 0, List.of());
  }
}

package org.touchstone.contracts.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request early into a problem document. */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  Response problem(ProblemException e, HttpServerRequest request) {
    Response.ResponseBuilder answer =
        Response.status(e.status()).type(Problem.MEDIA_TYPE).entity(e.problem(request.path()));
    return (e.status() == 503 ? answer.header(HttpHeaders.RETRY_AFTER, 5) : answer).build();
  }

  @ServerExceptionMapper
  Response violations(ConstraintViolationException e, HttpServerRequest request) {
    return problem(ProblemException.badRequest(Violations.of(e)), request);
  }

  /** Mismatches are named too: the platform has a mapper of its own for them. */
  @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
  Response json(JsonProcessingException e, HttpServerRequest request) {
    return problem(ProblemException.badRequest(List.of(Violations.of(e))), request);
  }

  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  Response unauthorized(SecurityException e, HttpServerRequest request) {
    Problem problem =
        new Problem(
            "/problems/unauthorized",
            "Unauthorized",
            401,
            "A valid access token is needed.",
            request.path(),
            List.of());
    return Response.status(401)
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .entity(problem)
        .build();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e, HttpServerRequest request) {
    return problem(ProblemException.forbidden(), request);
  }

  @ServerExceptionMapper
  Response webApplication(WebApplicationException e, HttpServerRequest request) {
    if (e.getCause() instanceof JsonProcessingException cause) {
      return json(cause, request);
    }
    if (e.getCause() instanceof ProblemException cause) {
      return problem(cause, request);
    }
    int status = e.getResponse().getStatus();
    if (status == 404) {
      return problem(ProblemException.notFound(), request);
    }
    Response.Status known = Response.Status.fromStatusCode(status);
    String title = known == null ? "Error" : known.getReasonPhrase();
    Problem problem =
        new Problem(
            "/problems/" + title.toLowerCase(Locale.ROOT).replace(' ', '-'),
            title,
            status,
            "The request cannot be served like this.",
            request.path(),
            List.of());
    return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  /** The log gets an id, the class and the place; the answer gets the id. Neither gets the text. */
  @ServerExceptionMapper
  Response unexpected(Throwable e, HttpServerRequest request) {
    if (isDatabaseAway(e)) {
      return problem(
          ProblemException.unavailable("The data store is away. Please try again."), request);
    }
    UUID id = UUID.randomUUID();
    LOG.errorf(new Redacted(e), "request failed, id %s", id);
    Problem problem =
        new Problem(
            "/problems/internal-error",
            "Internal error",
            500,
            "Something failed on our side. Its id is " + id + ".",
            request.path(),
            List.of());
    return Response.status(500).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  private static boolean isDatabaseAway(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        String state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57");
      }
    }
    return false;
  }

  /** The stack of a failure without its text, which may hold personal data. */
  private static final class Redacted extends Exception {
    private static final long serialVersionUID = 1L;

    Redacted(Throwable failure) {
      super(failure.getClass().getName());
      setStackTrace(failure.getStackTrace());
      Throwable cause = failure.getCause();
      if (cause != null && cause != failure) {
        initCause(new Redacted(cause));
      }
    }
  }
}

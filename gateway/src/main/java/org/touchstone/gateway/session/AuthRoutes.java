package org.touchstone.gateway.session;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.touchstone.gateway.problem.Problem;
import org.touchstone.gateway.problem.Problems;

/** Signing in and out, and asking who is signed in. */
@ApplicationScoped
class AuthRoutes {

  /** Where browsers come back from the identity provider, which has to know this address. */
  static final String CALLBACK = "/auth/callback";

  private static final Logger LOG = Logger.getLogger(AuthRoutes.class);
  private static final int AFTER_COMPRESSION = 50;
  private static final String PLAIN_SCOPE = "openid";
  private static final int LONGEST_LOGOUT_TOKEN = 16 * 1024;

  private final Vertx vertx;
  private final SessionConfig config;
  private final Keys keys;
  private final SessionCookies cookies;
  private final CrossSiteCheck crossSite;
  private final Sessions sessions;
  private final IdentityProvider provider;
  private final TokenVerifier verifier;
  private final Clock clock;

  AuthRoutes(
      Vertx vertx,
      SessionConfig config,
      Keys keys,
      SessionCookies cookies,
      CrossSiteCheck crossSite,
      Sessions sessions,
      IdentityProvider provider,
      TokenVerifier verifier,
      Clock clock) {
    this.vertx = vertx;
    this.config = config;
    this.keys = keys;
    this.cookies = cookies;
    this.crossSite = crossSite;
    this.sessions = sessions;
    this.provider = provider;
    this.verifier = verifier;
    this.clock = clock;
  }

  void routes(@Observes Router router) {
    route(router, HttpMethod.GET, "/auth/login", this::signIn);
    route(router, HttpMethod.GET, CALLBACK, this::signedIn);
    route(router, HttpMethod.GET, "/auth/session", this::session);
    route(router, HttpMethod.POST, "/auth/logout", this::signOut);
    route(router, HttpMethod.POST, "/auth/backchannel-logout", this::signedOutElsewhere);
  }

  private static void route(
      Router router, HttpMethod method, String path, Consumer<RoutingContext> handler) {
    router.route(path).method(method).order(AFTER_COMPRESSION).handler(handler::accept);
    router
        .route(path)
        .order(AFTER_COMPRESSION + 1)
        .handler(
            ctx -> {
              ctx.response().putHeader(HttpHeaders.ALLOW, method.name());
              Problems.send(ctx, Problem.methodNotAllowed());
            });
  }

  private void signIn(RoutingContext ctx) {
    String next = NextPage.of(ctx.request().getParam("next"));
    begin(ctx, next, Audience.ofPage(next).life(config).scope());
  }

  private void begin(RoutingContext ctx, String next, String scope) {
    SignIn signIn =
        new SignIn(
            keys.unguessable(),
            keys.unguessable(),
            keys.unguessable(),
            next,
            scope,
            clock.instant().plus(config.signIn()));
    blocking(
        ctx,
        () -> provider.signInAddress(signIn),
        address -> {
          ctx.response().addCookie(cookies.ofSignIn(keys.sealSignIn(signIn.encode())));
          redirect(ctx, address.toString());
        });
  }

  private void signedIn(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    SignIn signIn = begun(request);
    String code = request.getParam("code");
    if (signIn != null && tooMuch(request.getParam("error"), signIn)) {
      begin(ctx, signIn.next(), PLAIN_SCOPE);
      return;
    }
    if (signIn == null || code == null) {
      ctx.response().addCookie(cookies.noSignIn());
      Pages.notSignedIn(ctx);
      return;
    }
    String formerId = cookies.sessionId(request);
    vertx
        .executeBlocking(
            () -> sessions.open(provider.exchange(code, signIn), signIn.next(), formerId), false)
        .onSuccess(
            opened -> {
              ctx.response().addCookie(cookies.noSignIn());
              ctx.response().addCookie(cookies.ofSession(opened));
              redirect(ctx, signIn.next());
            })
        .onFailure(
            failure -> {
              if (failure instanceof ProviderRefusedException
                  && tooMuch(failure.getMessage(), signIn)) {
                begin(ctx, signIn.next(), PLAIN_SCOPE);
              } else {
                ctx.response().addCookie(cookies.noSignIn());
                failed(ctx, failure);
              }
            });
  }

  /**
   * Whether the provider refused the scope and not the person. Staff who open the companion may not
   * have the long-lived tokens of patients: they are signed in again without, which the provider
   * does without asking them anything.
   */
  private static boolean tooMuch(@Nullable String error, SignIn signIn) {
    return !signIn.scope().equals(PLAIN_SCOPE)
        && (ProviderHttp.NOT_ALLOWED.equals(error) || "invalid_scope".equals(error));
  }

  /**
   * The sign-in that this browser began and that the provider's answer belongs to; null when there
   * is none.
   */
  private @Nullable SignIn begun(HttpServerRequest request) {
    String sealed = cookies.signIn(request);
    String state = request.getParam("state");
    String issuer = request.getParam("iss");
    if (sealed == null || state == null) {
      return null;
    }
    return keys.openSignIn(sealed)
        .flatMap(SignIn::decode)
        .filter(signIn -> Keys.same(signIn.state(), state))
        .filter(signIn -> clock.instant().isBefore(signIn.expiresAt()))
        .filter(signIn -> issuer == null || issuer.equals(config.issuer().toString()))
        .orElse(null);
  }

  private void session(RoutingContext ctx) {
    String id = cookies.sessionId(ctx.request());
    if (id == null) {
      describe(ctx, null, null);
      return;
    }
    blocking(
        ctx,
        () -> sessions.resolve(id, false),
        resolution -> {
          if (resolution instanceof Resolution.Live live) {
            describe(ctx, id, live.session().person());
          } else if (resolution instanceof Resolution.Stalled stalled) {
            describe(ctx, id, stalled.session().person());
          } else {
            ctx.response().addCookie(cookies.noSession());
            describe(ctx, null, null);
          }
        });
  }

  private void describe(RoutingContext ctx, @Nullable String id, @Nullable Person person) {
    JsonObject answer = new JsonObject().put("authenticated", person != null);
    if (id != null && person != null) {
      answer
          .put("id", person.id())
          .put("name", person.name())
          .put("role", person.role())
          .put("csrf", keys.csrf(id));
    }
    ctx.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(answer.toBuffer());
  }

  private void signOut(RoutingContext ctx) {
    String id = cookies.sessionId(ctx.request());
    if (id == null) {
      signedOut(ctx);
    } else if (!crossSite.passes(ctx.request(), id)) {
      Problems.send(
          ctx,
          Problem.crossSite("Send the token of /auth/session in " + CrossSiteCheck.TOKEN + "."));
    } else {
      blocking(
          ctx,
          () -> {
            sessions.end(id);
            return id;
          },
          ended -> signedOut(ctx));
    }
  }

  private void signedOut(RoutingContext ctx) {
    Problems.discard(ctx.request());
    ctx.response().addCookie(cookies.noSession()).setStatusCode(204).end();
  }

  /**
   * The identity provider tells that a person has signed out there, or was signed out by an
   * administrator.
   */
  private void signedOutElsewhere(RoutingContext ctx) {
    String length = ctx.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || length.length() > 5 || Long.parseLong(length) > LONGEST_LOGOUT_TOKEN) {
      Problems.send(ctx, Problem.contentTooLarge(LONGEST_LOGOUT_TOKEN));
      return;
    }
    Future<Buffer> received = ctx.request().body();
    ctx.request().resume();
    received
        .onFailure(ctx::fail)
        .onSuccess(
            body -> {
              List<String> tokens =
                  new QueryStringDecoder(body.toString(), false)
                      .parameters()
                      .getOrDefault("logout_token", List.of());
              if (tokens.size() != 1) {
                Pages.notSignedIn(ctx);
                return;
              }
              blocking(
                  ctx,
                  () -> sessions.ended(verifier.loggedOut(tokens.get(0))),
                  ended -> ctx.response().setStatusCode(200).end());
            });
  }

  private static void redirect(RoutingContext ctx, String address) {
    ctx.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, address).end();
  }

  private <T> void blocking(RoutingContext ctx, Callable<T> work, Consumer<T> then) {
    vertx
        .executeBlocking(work, false)
        .onSuccess(then::accept)
        .onFailure(failure -> failed(ctx, failure));
  }

  private static void failed(RoutingContext ctx, Throwable failure) {
    if (failure instanceof ProviderRefusedException) {
      LOG.infof("sign-in refused: %s", failure.getMessage());
      Pages.notSignedIn(ctx);
    } else if (failure instanceof ProviderUnavailableException
        || failure instanceof StoreUnavailableException) {
      LOG.error("sign-in is not possible", failure);
      Pages.unavailable(ctx);
    } else {
      ctx.fail(failure);
    }
  }
}

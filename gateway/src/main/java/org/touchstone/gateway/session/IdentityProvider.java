package org.touchstone.gateway.session;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.touchstone.gateway.web.GatewayConfig;

/** The OpenID Connect provider, as seen by our client. Blocks: worker threads only. */
@ApplicationScoped
class IdentityProvider {

  private static final Logger LOG = Logger.getLogger(IdentityProvider.class);

  /** Before we send a browser there, the provider must have answered within this time. */
  private static final Duration SEEN_WITHIN = Duration.ofSeconds(5);

  private final SessionConfig config;
  private final ProviderDocuments documents;
  private final ProviderHttp http;
  private final TokenVerifier verifier;
  private final Clock clock;
  private final String callback;

  IdentityProvider(
      SessionConfig config,
      GatewayConfig gateway,
      ProviderDocuments documents,
      ProviderHttp http,
      TokenVerifier verifier,
      Clock clock) {
    this.config = config;
    this.documents = documents;
    this.http = http;
    this.verifier = verifier;
    this.clock = clock;
    this.callback = gateway.origin() + AuthRoutes.CALLBACK;
  }

  /** The address to which a browser goes to sign in. */
  URI signInAddress(SignIn signIn) throws ProviderUnavailableException {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", config.clientId());
    query.put("redirect_uri", callback);
    query.put("scope", signIn.scope());
    query.put("state", signIn.state());
    query.put("nonce", signIn.nonce());
    query.put("code_challenge", Keys.challenge(signIn.verifier()));
    query.put("code_challenge_method", "S256");
    URI address = documents.addresses(SEEN_WITHIN).authorization();
    return URI.create(
        address
            + (address.getQuery() == null ? "?" : "&")
            + query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&")));
  }

  /** Exchanges the code that the browser brought back. */
  SignedIn exchange(String code, SignIn signIn)
      throws ProviderUnavailableException, ProviderRefusedException {
    Instant asked = clock.instant();
    JsonObject answer =
        http.post(
            documents.addresses().token(),
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                callback,
                "code_verifier",
                signIn.verifier()));
    Tokens tokens = tokens(answer, asked, "");
    String idToken = answer.getString("id_token");
    if (idToken == null) {
      throw new ProviderRefusedException("no ID token");
    }
    return new SignedIn(verifier.person(idToken, signIn.nonce(), tokens.access()), tokens);
  }

  /**
   * Gets new tokens for a session.
   *
   * @throws ProviderRefusedException when the provider has ended the session, or the account is no
   *     longer what it was
   */
  SignedIn renew(Session session) throws ProviderUnavailableException, ProviderRefusedException {
    Instant asked = clock.instant();
    String refresh = session.tokens().refresh();
    JsonObject answer =
        http.post(
            documents.addresses().token(),
            Map.of("grant_type", "refresh_token", "refresh_token", refresh));
    Tokens tokens = tokens(answer, asked, refresh);
    Person person = session.person();
    return new SignedIn(
        new Person(
            person.id(), person.name(), verifier.role(tokens.access()), person.providerSession()),
        tokens);
  }

  /**
   * Ends the provider's session, and with it the refresh token. Our own session is over whether or
   * not this succeeds.
   */
  void end(Session session) {
    try {
      http.post(
          documents.addresses().endSession(), Map.of("refresh_token", session.tokens().refresh()));
    } catch (ProviderRefusedException alreadyOver) {
      LOG.debugf("session of %s was over", session.person().id());
    } catch (ProviderUnavailableException e) {
      LOG.warnf("session of %s stays at the provider: %s", session.person().id(), e.getMessage());
    }
  }

  private static Tokens tokens(JsonObject answer, Instant asked, String formerRefresh)
      throws ProviderRefusedException {
    String access = answer.getString("access_token");
    String refresh = answer.getString("refresh_token", formerRefresh);
    Integer seconds = answer.getInteger("expires_in");
    if (access == null || refresh.isEmpty() || seconds == null) {
      throw new ProviderRefusedException("incomplete answer");
    }
    return new Tokens(access, asked.plusSeconds(seconds), refresh);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

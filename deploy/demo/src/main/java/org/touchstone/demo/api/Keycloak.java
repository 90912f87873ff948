package org.touchstone.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.touchstone.demo.DemoException;

/**
 * Access tokens of the demo realm by the password grant; each is used until shortly before its end.
 */
public final class Keycloak {

  private static final String PASSWORD = "demo";
  private static final String CLIENT = "touchstone-demo";
  private static final long MARGIN_SECONDS = 20;

  private final URI tokens;
  private final Http http;
  private final Clock clock;
  private final Map<String, Token> known = new ConcurrentHashMap<>();

  private record Token(String value, Instant until) {}

  /**
   * @param address Keycloak's address, without a path
   */
  public Keycloak(URI address, Http http, Clock clock) {
    this.tokens = address.resolve("/realms/touchstone/protocol/openid-connect/token");
    this.http = http;
    this.clock = clock;
  }

  /**
   * A bearer token of a demo account.
   *
   * @throws DemoException when Keycloak refuses, with its answer
   */
  String tokenOf(String username) {
    Token token = known.get(username);
    if (token == null || !clock.instant().isBefore(token.until())) {
      token = fetch(username);
      known.put(username, token);
    }
    return token.value();
  }

  private Token fetch(String username) {
    Map<String, String> form =
        Map.of(
            "grant_type", "password",
            "client_id", CLIENT,
            "username", username,
            "password", PASSWORD,
            "scope", "openid");
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    Instant asked = clock.instant();
    Answer answer =
        http.send(
            HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    if (answer.status() != 200) {
      throw new DemoException("Keycloak gives no token to " + username + ": " + answer);
    }
    JsonNode json = answer.json();
    return new Token(
        json.path("access_token").asText(),
        asked.plusSeconds(json.path("expires_in").asLong() - MARGIN_SECONDS));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

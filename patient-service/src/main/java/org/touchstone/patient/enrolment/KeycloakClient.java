package org.touchstone.patient.enrolment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Talks to Keycloak's admin API with the token of our service account. */
@ApplicationScoped
class KeycloakClient {
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;

  /** A token is renewed this long before it ends, for the calls under way. */
  private static final int MARGIN_SECONDS = 15;

  private final RealmConfig config;
  private final Clock clock;
  private final HttpClient http;
  private final ObjectMapper json = new ObjectMapper();
  private @Nullable Token token;

  KeycloakClient(RealmConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(config.timeout())
            .build();
  }

  /** Reads something; missing: there is no such thing. */
  JsonNode get(String path) {
    HttpResponse<String> answer = call("GET", path, null);
    return answer.statusCode() == NOT_FOUND ? MissingNode.getInstance() : tree(expect(answer));
  }

  /**
   * Makes something.
   *
   * @return its address; empty: it has none
   */
  String post(String path, Object body) {
    try {
      HttpResponse<String> answer = call("POST", path, json.writeValueAsString(body));
      return expect(answer).headers().firstValue("Location").orElse("");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * Asks for a token as a client would.
   *
   * @return Keycloak's answer, a refusal among them
   */
  JsonNode token(Map<String, String> form) {
    return tree(send(tokenRequest(form)));
  }

  private HttpResponse<String> call(String method, String path, @Nullable String body) {
    HttpResponse<String> answer = send(adminRequest(method, path, body));
    if (answer.statusCode() == UNAUTHORIZED) {
      forgetToken();
      answer = send(adminRequest(method, path, body));
    }
    return answer;
  }

  private HttpRequest adminRequest(String method, String path, @Nullable String body) {
    return HttpRequest.newBuilder(
            URI.create(config.url() + "/admin/realms/" + config.name() + "/" + path))
        .timeout(config.timeout())
        .header("Authorization", "Bearer " + accessToken())
        .header("Content-Type", "application/json")
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest tokenRequest(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(
            URI.create(
                config.url() + "/realms/" + config.name() + "/protocol/openid-connect/token"))
        .timeout(config.timeout())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private synchronized String accessToken() {
    Instant now = clock.instant();
    if (token == null || token.end().isBefore(now)) {
      HttpResponse<String> answer =
          send(
              tokenRequest(
                  Map.of(
                      "grant_type", "client_credentials",
                      "client_id", config.clientId(),
                      "client_secret", config.clientSecret())));
      JsonNode granted = tree(expect(answer));
      long life = granted.path("expires_in").asLong() - MARGIN_SECONDS;
      token = new Token(granted.path("access_token").asText(), now.plusSeconds(life));
    }
    return token.value();
  }

  private synchronized void forgetToken() {
    token = null;
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new RealmUnavailableException(
          "Keycloak does not answer at " + config.url() + " (" + e.getClass().getSimpleName() + ")",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RealmUnavailableException("interrupted", e);
    }
  }

  private HttpResponse<String> expect(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 == 2) {
      return answer;
    }
    String hint =
        switch (answer.statusCode()) {
          case UNAUTHORIZED -> ": is the secret of client " + config.clientId() + " right?";
          case 403 ->
              ": the service account of client "
                  + config.clientId()
                  + " needs view-users, query-groups and view-realm of realm-management";
          default -> "";
        };
    throw new RealmUnavailableException(
        "Keycloak answered " + answer.statusCode() + " to " + answer.request().method() + hint);
  }

  private JsonNode tree(HttpResponse<String> answer) {
    try {
      return json.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new RealmUnavailableException("Keycloak's answer is not JSON");
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private record Token(String value, Instant end) {}
}

package org.touchstone.bench.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.bench.BenchException;

/** Access tokens of the demo realm. */
final class Tokens {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI endpoint;

  Tokens(URI keycloak) {
    this.endpoint = keycloak.resolve("/realms/touchstone/protocol/openid-connect/token");
  }

  /**
   * A token.
   *
   * @param authorization the value of the header
   * @param until when it must no longer be used, in the time of {@link System#nanoTime}
   */
  record Token(String authorization, long until) {
    boolean isUsable() {
      return until - System.nanoTime() > 0;
    }
  }

  Token ofPatient(String username, String password) {
    return fetch(
        Map.of(
            "grant_type", "password",
            "client_id", "touchstone-demo",
            "username", username,
            "password", password,
            "scope", "openid"));
  }

  Token ofLoader() {
    return fetch(
        Map.of(
            "grant_type", "client_credentials",
            "client_id", "clinic-load",
            "client_secret", "demo"));
  }

  private Token fetch(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    long asked = System.nanoTime();
    Answer answer = Http.require("POST", endpoint, null, "application/x-www-form-urlencoded", body);
    JsonNode json = json(answer.body());
    // Half its life is enough for every measurement and safe from its end.
    long life = json.path("expires_in").asLong() * 1_000_000_000L / 2;
    return new Token("Bearer " + json.path("access_token").asText(), asked + life);
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new BenchException("Not JSON: " + text, e);
    }
  }
}

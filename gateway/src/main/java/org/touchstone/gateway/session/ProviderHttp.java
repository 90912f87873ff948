package org.touchstone.gateway.session;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls to the identity provider. They block: worker threads only. */
@ApplicationScoped
class ProviderHttp {

  /** What the provider answers when the scope is more than the account may have. */
  static final String NOT_ALLOWED = "not_allowed";

  private static final Set<String> REFUSALS =
      Set.of("invalid_grant", "invalid_token", "invalid_scope", NOT_ALLOWED);

  private final SessionConfig config;
  private final HttpClient client;
  private final String authorization;

  ProviderHttp(SessionConfig config) {
    this.config = config;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(config.providerTimeout())
            .build();
    String credentials = encode(config.clientId()) + ":" + encode(config.clientSecret());
    this.authorization =
        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a public document. */
  JsonObject get(URI address) throws ProviderUnavailableException {
    HttpResponse<String> response = send(HttpRequest.newBuilder(address).GET());
    if (response.statusCode() != 200) {
      throw new ProviderUnavailableException(address.getPath() + ": " + response.statusCode());
    }
    return json(response);
  }

  /**
   * Posts a form in our client's name.
   *
   * @throws ProviderRefusedException when it says that a code or a token is not, or no longer, good
   */
  JsonObject post(URI address, Map<String, String> form)
      throws ProviderUnavailableException, ProviderRefusedException {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    if (response.statusCode() == 204) {
      return new JsonObject();
    }
    JsonObject answer = json(response);
    if (response.statusCode() == 200) {
      return answer;
    }
    String error = answer.getString("error", "");
    if (response.statusCode() == 400 && REFUSALS.contains(error)) {
      throw new ProviderRefusedException(error);
    }
    throw new ProviderUnavailableException(
        address.getPath() + ": " + response.statusCode() + " " + error);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws ProviderUnavailableException {
    try {
      return client.send(
          request.timeout(config.providerTimeout()).header("Accept", "application/json").build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new ProviderUnavailableException("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderUnavailableException("interrupted", e);
    }
  }

  private static JsonObject json(HttpResponse<String> response)
      throws ProviderUnavailableException {
    try {
      return response.body().isEmpty() ? new JsonObject() : new JsonObject(response.body());
    } catch (DecodeException e) {
      throw new ProviderUnavailableException("not JSON", e);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

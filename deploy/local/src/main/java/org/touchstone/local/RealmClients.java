package org.touchstone.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The clients of the realm whose redirect addresses follow the gateway. */
final class RealmClients {

  private static final List<String> FOLLOWING = List.of("touchstone-gateway", "touchstone-docs");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String keycloak;
  private final String password;

  /**
   * @param keycloak Keycloak's address
   * @param password the password of the stack's own administrator
   */
  RealmClients(String keycloak, String password) {
    this.keycloak = keycloak;
    this.password = password;
  }

  /** Replaces the gateway's old address by its new one in all clients that use it. */
  void move(String from, String to) {
    String clients = keycloak + "/admin/realms/" + ServiceEnvironment.REALM + "/clients";
    try {
      String token = token();
      for (String name : FOLLOWING) {
        JsonNode client =
            JSON.readTree(send(authorized(clients + "?clientId=" + name, token).GET())).get(0);
        String moved = client.toString().replace(from, to);
        send(
            authorized(clients + "/" + client.get("id").asText(), token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(moved)));
      }
    } catch (IOException e) {
      throw new StackException("Keycloak's clients could not follow the gateway to " + to, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while Keycloak's clients were changed", e);
    }
  }

  private String token() throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username="
            + KeycloakServer.ADMINISTRATOR
            + "&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return JSON.readTree(send(request)).get("access_token").asText();
  }

  private static HttpRequest.Builder authorized(String address, String token) {
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException(response.statusCode() + " for " + response.uri());
    }
    return response.body();
  }
}

package org.touchstone.demo.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import org.touchstone.demo.DemoException;

/** The suite's public API, called as one demo account or another. */
public final class Gateway {

  private final URI address;
  private final Http http;
  private final Keycloak keycloak;

  /**
   * @param address the gateway's address, without a path
   */
  public Gateway(URI address, Http http, Keycloak keycloak) {
    this.address = address;
    this.http = http;
    this.keycloak = keycloak;
  }

  /** Reads. */
  public Answer get(String username, String path) {
    return http.send(request(username, path).GET());
  }

  /** Writes without a body. */
  public Answer put(String username, String path) {
    return http.send(request(username, path).PUT(BodyPublishers.noBody()));
  }

  /** Writes JSON. */
  public Answer put(String username, String path, String json) {
    return http.send(
        request(username, path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  /** Sends a document. */
  public Answer post(String username, String path, String contentType, String body) {
    return http.send(
        request(username, path)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }

  /**
   * The answer, when its status is one of those expected.
   *
   * @throws DemoException with the answer otherwise
   */
  public static Answer expect(Answer answer, int... statuses) {
    if (Arrays.stream(statuses).noneMatch(status -> status == answer.status())) {
      throw new DemoException("Unexpected: " + answer);
    }
    return answer;
  }

  private HttpRequest.Builder request(String username, String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .header("Authorization", "Bearer " + keycloak.tokenOf(username));
  }
}

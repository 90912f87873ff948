package org.touchstone.gateway.standin;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Steers the stand-ins from a test. */
public final class Control {

  private Control() {}

  /** Starts or stops a service, sends an event from it, or asks for its state. */
  public static JsonPath service(String name, String action) {
    return post("/control/service/" + name + "/" + action, Map.of());
  }

  /** Steers the provider; answers its counts. */
  public static JsonPath provider(Map<String, ?> wish) {
    return post("/control/provider", wish);
  }

  /** Asks the provider for a thing: {@code code} or {@code logout-token}. */
  public static JsonPath provider(String thing, Map<String, ?> wish) {
    return post("/control/provider/" + thing, wish);
  }

  private static JsonPath post(String path, Map<String, ?> body) {
    String address = ConfigProvider.getConfig().getValue("standin.control", String.class);
    return given()
        .baseUri(address)
        .port(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)))
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}

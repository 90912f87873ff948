package org.touchstone.gateway.apidocs;

import io.vertx.core.json.JsonObject;

/**
 * What one service says about itself.
 *
 * @param service its name, for example {@code patient-service}
 * @param document its OpenAPI document
 */
record Description(String service, JsonObject document) {

  /** The service's name as a prefix of names: {@code Patient}. */
  String prefix() {
    String word = service.replace("-service", "");
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

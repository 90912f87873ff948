package org.touchstone.demo.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.touchstone.demo.DemoException;

/**
 * What came back.
 *
 * @param request method and address, for messages
 * @param status the HTTP status
 * @param body the text, empty when there was none
 */
public record Answer(String request, int status, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 600;

  /**
   * The body as JSON.
   *
   * @throws DemoException when it is none
   */
  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new DemoException("Not JSON: " + this, e);
    }
  }

  /** The request with its status and the beginning of the body. */
  @Override
  public String toString() {
    String shown = body.length() > SHOWN ? body.substring(0, SHOWN) + " …" : body;
    return request + " → " + status + " " + shown;
  }
}

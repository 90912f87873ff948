package org.touchstone.bench.client;

import org.touchstone.bench.BenchException;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param body the text, empty when there was none
 */
public record Answer(int status, String body) {

  /**
   * This answer, when the call was accepted.
   *
   * @throws BenchException otherwise
   */
  Answer accepted(String call) {
    if (status / 100 != 2) {
      throw new BenchException(call + " → " + status + " " + body);
    }
    return this;
  }
}

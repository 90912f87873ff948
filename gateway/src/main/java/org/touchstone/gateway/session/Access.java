package org.touchstone.gateway.session;

import io.vertx.core.http.Cookie;
import java.util.List;
import org.touchstone.gateway.problem.Problem;

/** Whether a request with a session's cookie may go on to a service. */
public sealed interface Access {

  /**
   * It may.
   *
   * @param accessToken to be put in the cookie's place
   */
  record Granted(String accessToken) implements Access {}

  /**
   * It may not.
   *
   * @param retryAfter seconds after which it may be worth another try, 0 where it is not
   * @param cookies to be set on the answer
   */
  record Refused(Problem problem, long retryAfter, List<Cookie> cookies) implements Access {}
}

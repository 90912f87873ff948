package org.touchstone.gateway.session;

/** What became of the session that a cookie names. */
sealed interface Resolution {

  /** It lives, and its access token is good. */
  record Live(Session session) implements Resolution {}

  /**
   * It lives; its access token has ended and the identity provider cannot be asked for a new one
   * now.
   */
  record Stalled(Session session) implements Resolution {}

  /** There is none, or there is none any more. */
  record Gone() implements Resolution {}
}

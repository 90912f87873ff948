package org.touchstone.gateway.session;

import java.time.Instant;

/**
 * A browser session.
 *
 * @param hash digest of the identifier in the cookie
 * @param audience whom it is for
 * @param seenAt last request, to within a minute or so
 * @param expiresAt its end, whatever happens
 */
record Session(
    byte[] hash,
    Audience audience,
    Person person,
    Tokens tokens,
    Instant seenAt,
    Instant expiresAt) {

  boolean ended(Instant now, SessionConfig config) {
    return !now.isBefore(expiresAt) || !now.isBefore(seenAt.plus(audience.life(config).idle()));
  }
}

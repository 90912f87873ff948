package org.touchstone.gateway.session;

import java.time.Instant;

/**
 * What the identity provider gave us for a person.
 *
 * @param access access token, for the services
 * @param accessExpiresAt its end
 * @param refresh refresh token
 */
record Tokens(String access, Instant accessExpiresAt, String refresh) {}

/**
 * Browser sessions. The browser holds an unguessable identifier in a cookie, nothing else; the
 * tokens stay here, encrypted, in the database that all replicas share. Sign-in is the OpenID
 * Connect code flow with PKCE. See {@code docs/decisions/0003}.
 */
@NullMarked
package org.touchstone.gateway.session;

import org.jspecify.annotations.NullMarked;

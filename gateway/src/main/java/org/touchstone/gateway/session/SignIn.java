package org.touchstone.gateway.session;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in under way. The browser keeps it for us, sealed, in a cookie: whoever comes back from
 * the identity provider has to be the browser that went there, and nothing is stored for people who
 * never come back.
 *
 * @param state repeated by the provider, binds its answer to this browser
 * @param nonce repeated in the ID token, binds the token to this sign-in
 * @param verifier PKCE secret, proves to the provider that the code is ours
 * @param next page to go to afterwards
 * @param scope what is asked of the provider
 * @param expiresAt when it is too late to come back
 */
record SignIn(
    String state, String nonce, String verifier, String next, String scope, Instant expiresAt) {

  String encode() {
    return new JsonObject()
        .put("s", state)
        .put("n", nonce)
        .put("v", verifier)
        .put("p", next)
        .put("c", scope)
        .put("e", expiresAt.getEpochSecond())
        .encode();
  }

  static Optional<SignIn> decode(String encoded) {
    try {
      JsonObject json = new JsonObject(encoded);
      return Optional.of(
          new SignIn(
              json.getString("s"),
              json.getString("n"),
              json.getString("v"),
              json.getString("p"),
              json.getString("c"),
              Instant.ofEpochSecond(json.getLong("e"))));
    } catch (DecodeException | ClassCastException notOurs) {
      return Optional.empty();
    }
  }
}

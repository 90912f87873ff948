package org.touchstone.gateway.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeysTest {

  private final Keys keys = new Keys(config("secret"));

  @Test
  void whatWasSealedCanBeOpenedByAnotherReplica() {
    byte[] row = Keys.hash("a");
    byte[] sealed = keys.sealTokens(bytes("tokens"), row);

    Optional<byte[]> opened = new Keys(config("secret")).openTokens(sealed, row);

    assertArrayEquals(bytes("tokens"), opened.orElseThrow());
  }

  @Test
  void nothingOpensWithAnotherSecretInAnotherRowOrChanged() {
    byte[] row = Keys.hash("a");
    byte[] sealed = keys.sealTokens(bytes("tokens"), row);

    assertTrue(new Keys(config("other")).openTokens(sealed, row).isEmpty());
    assertTrue(keys.openTokens(sealed, Keys.hash("b")).isEmpty());
    sealed[sealed.length - 1] ^= 1;
    assertTrue(keys.openTokens(sealed, row).isEmpty());
    assertTrue(keys.openTokens(new byte[3], row).isEmpty());
  }

  @Test
  void theSameTextIsNeverSealedTheSame() {
    assertNotEquals(keys.sealSignIn("a"), keys.sealSignIn("a"));
  }

  @Test
  void aSignInThatWasMadeUpIsNotOurs() {
    assertEquals(Optional.of("a"), keys.openSignIn(keys.sealSignIn("a")));
    assertTrue(keys.openSignIn("made up").isEmpty());
    assertTrue(keys.openSignIn("bWFkZS11cC1idXQtYmFzZTY0LWFuZC1sb25n").isEmpty());
  }

  @Test
  void identifiersAreLongAndDifferent() {
    assertEquals(43, keys.unguessable().length());
    assertNotEquals(keys.unguessable(), keys.unguessable());
  }

  @Test
  void theTokenOfAPageBelongsToItsSession() {
    assertEquals(keys.csrf("a"), new Keys(config("secret")).csrf("a"));
    assertNotEquals(keys.csrf("a"), keys.csrf("b"));
    assertNotEquals(keys.csrf("a"), new Keys(config("other")).csrf("a"));
    assertFalse(Keys.same(keys.csrf("a"), ""));
  }

  /** The example of RFC 7636, appendix B. */
  @Test
  void theChallengeIsThatOfTheStandard() {
    assertEquals(
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        Keys.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
  }

  static SessionConfig config(String secret) {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withMapping(SessionConfig.class)
        .withDefaultValues(
            Map.ofEntries(
                Map.entry("touchstone.session.issuer", "http://issuer"),
                Map.entry("touchstone.session.client-secret", secret),
                Map.entry("touchstone.session.sign-in", "PT10M"),
                Map.entry("touchstone.session.provider-timeout", "PT5S"),
                Map.entry("touchstone.session.renew-before", "PT10S"),
                Map.entry("touchstone.session.portal.idle", "PT30M"),
                Map.entry("touchstone.session.portal.absolute", "PT12H"),
                Map.entry("touchstone.session.portal.scope", "openid"),
                Map.entry("touchstone.session.portal.persistent", "false"),
                Map.entry("touchstone.session.companion.idle", "P30D"),
                Map.entry("touchstone.session.companion.absolute", "P180D"),
                Map.entry("touchstone.session.companion.scope", "openid offline_access"),
                Map.entry("touchstone.session.companion.persistent", "true")))
        .build()
        .getConfigMapping(SessionConfig.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package org.touchstone.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.local.test.TestTokens;

class TestTokensTest {

  private static final UUID SUBJECT = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");

  @Test
  void saysWhoAndWhichRole() throws IOException {
    JsonNode claims = claims(TestTokens.clinician(SUBJECT));

    assertEquals(SUBJECT.toString(), claims.get("sub").asText());
    assertEquals("clinician", claims.at("/realm_access/roles/0").asText());
    assertEquals("touchstone", claims.get("aud").asText());
    assertTrue(claims.get("exp").asLong() > Instant.now().getEpochSecond());
  }

  @Test
  void isSignedWithTheKeyThatTheServiceGets() throws Exception {
    assertTrue(isSigned(TestTokens.patient(SUBJECT)));
    assertFalse(isSigned(TestTokens.forged(SUBJECT, "patient")));
  }

  @Test
  void canBeExpiredOrForAnotherApplication() throws IOException {
    assertTrue(
        claims(TestTokens.expired(SUBJECT, "patient")).get("exp").asLong()
            < Instant.now().getEpochSecond());
    assertEquals(
        "account", claims(TestTokens.wrongAudience(SUBJECT, "patient")).get("aud").asText());
  }

  private static boolean isSigned(String token) throws GeneralSecurityException {
    String[] parts = token.split("\\.", -1);
    byte[] key =
        Base64.getDecoder()
            .decode(new LocalStackTestResource().start().get("quarkus.oidc.public-key"));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
    signature.update((parts[0] + "." + parts[1]).getBytes());
    return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
  }
}

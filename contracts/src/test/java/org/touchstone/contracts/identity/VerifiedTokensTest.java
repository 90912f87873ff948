package org.touchstone.contracts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
  private static final Instant START = Instant.parse("2026-11-28T08:00:00Z");
  private static final String TOKEN = "a.verified.token";
  private static final AuthenticationRequestContext ANY =
      new AuthenticationRequestContext() {
        @Override
        public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> function) {
          return Uni.createFrom().item(function);
        }
      };

  private Duration passed = Duration.ZERO;
  private final VerifiedTokens tokens =
      new VerifiedTokens(
          new Clock() {
            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return START.plus(passed);
            }
          },
          () -> passed.toNanos());

  @Test
  void anUnknownTokenIsToBeVerified() {
    assertNull(known("another.token"));
  }

  @Test
  void aVerifiedTokenStandsForItsPersonAndRoles() {
    verified(Duration.ofMinutes(5));

    SecurityIdentity identity = known(TOKEN);

    assertNotNull(identity);
    assertEquals("ana", identity.getPrincipal().getName());
    assertEquals(Set.of(Role.PATIENT), identity.getRoles());
    assertNull(known(TOKEN + "x"));
  }

  @Test
  void anExpiredTokenIsToBeVerifiedAlthoughItIsRemembered() {
    verified(Duration.ofSeconds(10));

    passed = Duration.ofSeconds(9);
    assertNotNull(known(TOKEN));
    passed = Duration.ofSeconds(10);
    assertNull(known(TOKEN));
  }

  @Test
  void aTokenInConstantUseIsVerifiedAgain() {
    verified(Duration.ofHours(1));

    for (int second = 0; second < VerifiedTokens.REMEMBERED.toSeconds(); second++) {
      passed = Duration.ofSeconds(second);
      SecurityIdentity identity = known(TOKEN);
      assertNotNull(identity);
      augment(identity);
    }
    passed = VerifiedTokens.REMEMBERED;

    assertNull(known(TOKEN));
  }

  private void verified(Duration lifetime) {
    long expires = START.plus(lifetime).getEpochSecond();
    Map<String, Object> claims =
        Map.of(Claims.raw_token.name(), TOKEN, Claims.exp.name(), expires, Claims.sub.name(), "7");
    augment(
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new Token(claims))
            .addRole(Role.PATIENT)
            .build());
  }

  private void augment(SecurityIdentity identity) {
    assertEquals(identity, tokens.augment(identity, ANY).await().indefinitely());
  }

  private @Nullable SecurityIdentity known(String token) {
    return tokens
        .authenticate(new TokenAuthenticationRequest(new TokenCredential(token, "bearer")), ANY)
        .await()
        .indefinitely();
  }

  private record Token(Map<String, Object> claims) implements JsonWebToken {
    @Override
    public String getName() {
      return "ana";
    }

    @Override
    public Set<String> getClaimNames() {
      return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
      return (T) claims.get(name);
    }
  }
}

package org.touchstone.contracts.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers access tokens that were verified a moment ago: a person sends the same one with every
 * call, and checking its signature is a quarter of the work of taking an entry. A token counts
 * until it expires; it is verified again after {@link #REMEMBERED}, so that a key that the realm
 * withdraws does not outlive that. What a caller may see is asked with every call, and not here.
 */
@ApplicationScoped
class VerifiedTokens
    implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {
  static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final int MOST = 10_000;
  private static final String REMEMBERED_HERE = VerifiedTokens.class.getName();

  private final Clock clock;
  private final Cache<String, SecurityIdentity> verified;

  @Inject
  VerifiedTokens(Clock clock) {
    this(clock, Ticker.systemTicker());
  }

  VerifiedTokens(Clock clock, Ticker ticker) {
    this.clock = clock;
    this.verified =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).ticker(ticker).build();
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  /** Before the provider that verifies. */
  @Override
  public int priority() {
    return IdentityProvider.SYSTEM_FIRST + 1;
  }

  /** The identity of a token that was verified a moment ago; none: to be verified. */
  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    SecurityIdentity known = verified.getIfPresent(request.getToken().getToken());
    return Uni.createFrom().item(known != null && isCurrent(known) ? known : null);
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    // What comes from here was not verified now.
    boolean isRemembered = identity.getAttribute(REMEMBERED_HERE) != null;
    if (!isRemembered
        && identity.getPrincipal() instanceof JsonWebToken token
        && token.getRawToken() != null) {
      verified.put(
          token.getRawToken(),
          QuarkusSecurityIdentity.builder(identity).addAttribute(REMEMBERED_HERE, true).build());
    }
    return Uni.createFrom().item(identity);
  }

  private boolean isCurrent(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        && token.getExpirationTime() > clock.instant().getEpochSecond();
  }
}

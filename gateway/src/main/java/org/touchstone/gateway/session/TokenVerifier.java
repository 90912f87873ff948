package org.touchstone.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/** Checks what the identity provider signed. */
@ApplicationScoped
class TokenVerifier {

  private static final int SKEW_SECONDS = 30;
  private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final List<String> ROLES =
      List.of("administrator", "clinician", "partner", "patient");

  private final SessionConfig config;
  private final ProviderDocuments documents;
  private final Clock clock;

  TokenVerifier(SessionConfig config, ProviderDocuments documents, Clock clock) {
    this.config = config;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * Checks the ID token of a sign-in: signature, issuer, audience, times, nonce.
   *
   * @param nonce the one that went out with the request
   * @param accessToken of the same answer; its roles are the person's
   */
  Person person(String idToken, String nonce, String accessToken)
      throws ProviderRefusedException, ProviderUnavailableException {
    JwtClaims claims = verify(idToken, config.clientId());
    String given = text(claims, "nonce");
    if (given == null || !Keys.same(given, nonce)) {
      throw new ProviderRefusedException("nonce");
    }
    String party = text(claims, "azp");
    if (party != null && !party.equals(config.clientId())) {
      throw new ProviderRefusedException("azp");
    }
    String name = text(claims, "name");
    String account = text(claims, "preferred_username");
    return new Person(
        subject(claims),
        name != null ? name : account != null ? account : "",
        role(accessToken),
        text(claims, "sid"));
  }

  /** The most powerful role in an access token of ours. */
  @Nullable String role(String accessToken)
      throws ProviderRefusedException, ProviderUnavailableException {
    JwtClaims claims = verify(accessToken, null);
    if (claims.getClaimValue("realm_access") instanceof Map<?, ?> access
        && access.get("roles") instanceof List<?> roles) {
      return ROLES.stream().filter(roles::contains).findFirst().orElse(null);
    }
    return null;
  }

  /**
   * Checks a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6) and tells whose sessions
   * have ended.
   */
  LoggedOut loggedOut(String logoutToken)
      throws ProviderRefusedException, ProviderUnavailableException {
    JwtClaims claims = verify(logoutToken, config.clientId());
    boolean event =
        claims.getClaimValue("events") instanceof Map<?, ?> events
            && events.containsKey(LOGOUT_EVENT);
    String session = text(claims, "sid");
    String subject = text(claims, "sub");
    if (!event || claims.hasClaim("nonce") || (session == null && subject == null)) {
      throw new ProviderRefusedException("not a logout token");
    }
    return new LoggedOut(session, subject);
  }

  private JwtClaims verify(String token, @Nullable String audience)
      throws ProviderRefusedException, ProviderUnavailableException {
    JwtConsumerBuilder builder =
        new JwtConsumerBuilder()
            .setExpectedIssuer(config.issuer().toString())
            .setRequireExpirationTime()
            .setRequireIssuedAt()
            .setAllowedClockSkewInSeconds(SKEW_SECONDS)
            .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
            .setJwsAlgorithmConstraints(
                new AlgorithmConstraints(
                    ConstraintType.PERMIT,
                    AlgorithmIdentifiers.RSA_USING_SHA256,
                    AlgorithmIdentifiers.RSA_USING_SHA384,
                    AlgorithmIdentifiers.RSA_USING_SHA512,
                    AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                    AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                    AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384))
            .setVerificationKeyResolver(resolver());
    if (audience == null) {
      builder.setSkipDefaultAudienceValidation();
    } else {
      builder.setExpectedAudience(audience);
    }
    try {
      return builder.build().processToClaims(token);
    } catch (InvalidJwtException e) {
      if (e.getCause() instanceof UnresolvableKeyException unresolved
          && unresolved.getCause() instanceof ProviderUnavailableException unavailable) {
        throw unavailable;
      }
      throw new ProviderRefusedException("token", e);
    }
  }

  private VerificationKeyResolver resolver() {
    return new VerificationKeyResolver() {
      @Override
      public Key resolveKey(JsonWebSignature signature, List<JsonWebStructure> nested)
          throws UnresolvableKeyException {
        String id = signature.getKeyIdHeaderValue();
        try {
          return documents.keys(id).stream()
              .filter(key -> id != null && id.equals(key.getKeyId()))
              .filter(key -> !"enc".equals(key.getUse()))
              .map(JsonWebKey::getKey)
              .findFirst()
              .orElseThrow(() -> new UnresolvableKeyException("unknown key"));
        } catch (ProviderUnavailableException e) {
          throw new UnresolvableKeyException("keys cannot be fetched", e);
        }
      }
    };
  }

  private static String subject(JwtClaims claims) throws ProviderRefusedException {
    String subject = text(claims, "sub");
    if (subject == null || subject.isEmpty()) {
      throw new ProviderRefusedException("sub");
    }
    return subject;
  }

  private static @Nullable String text(JwtClaims claims, String name)
      throws ProviderRefusedException {
    try {
      return claims.getStringClaimValue(name);
    } catch (MalformedClaimException e) {
      throw new ProviderRefusedException(name, e);
    }
  }

  /**
   * Whose sessions have ended.
   *
   * @param providerSession one session, where the provider names it
   * @param subject the person; all their sessions, where no session is named
   */
  record LoggedOut(@Nullable String providerSession, @Nullable String subject) {}
}

package org.touchstone.contracts.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who calls: the account's id and role from the verified access token. Relationships and consent
 * are not in the token; see {@code sharing}.
 */
@RequestScoped
public class Caller {
  private static final List<String> ROLES =
      List.of(Role.PATIENT, Role.PARTNER, Role.CLINICIAN, Role.ADMINISTRATOR, Role.DEMO_LOADER);

  private final JsonWebToken token;
  private final SecurityIdentity identity;

  Caller(JsonWebToken token, SecurityIdentity identity) {
    this.token = token;
    this.identity = identity;
  }

  /**
   * The account's id, which is the person's id everywhere in the suite.
   *
   * @throws UnauthorizedException without a token whose subject is a UUID
   */
  public UUID id() {
    String subject = token.getSubject();
    if (subject == null) {
      throw new UnauthorizedException();
    }
    try {
      return UUID.fromString(subject);
    } catch (IllegalArgumentException e) {
      throw new UnauthorizedException();
    }
  }

  /**
   * The role, one of {@link Role}; the first in their order for an account that has several.
   *
   * @throws UnauthorizedException when the account has none
   */
  public String role() {
    return ROLES.stream()
        .filter(identity::hasRole)
        .findFirst()
        .orElseThrow(UnauthorizedException::new);
  }

  /** The person's name as the realm has it; empty when it has none. */
  public String name() {
    Object name = token.getClaim("name");
    return name == null ? "" : name.toString();
  }
}

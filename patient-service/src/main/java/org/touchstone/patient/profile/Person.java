package org.touchstone.patient.profile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account, as the realm has them.
 *
 * @param id the account's id
 * @param role one of {@code patient}, {@code partner}, {@code clinician}, {@code administrator}
 * @param clinic short name of the clinic they belong to; null: none
 * @param name given and family name
 * @param givenName what to call them
 * @param birthDate null: not known
 * @param pronouns null: not told
 * @param active the account is there and enabled
 */
public record Person(
    UUID id,
    String role,
    @Nullable String clinic,
    String name,
    String givenName,
    @Nullable LocalDate birthDate,
    @Nullable String pronouns,
    boolean active) {

  /** The same person with the account switched off or gone. */
  public Person inactive() {
    return new Person(id, role, clinic, name, givenName, birthDate, pronouns, false);
  }
}

package org.touchstone.patient.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Role;
import org.touchstone.patient.profile.Person;

/** Makes a person of a Keycloak user. */
final class KeycloakAccount {
  /** The roles of people, in the order in which one counts for an account that has several. */
  static final List<String> ROLES =
      List.of(Role.PATIENT, Role.PARTNER, Role.CLINICIAN, Role.ADMINISTRATOR);

  static Person person(JsonNode user, String role, @Nullable String clinic) {
    String given = user.path("firstName").asText("").strip();
    String family = user.path("lastName").asText("").strip();
    String name = (given + " " + family).strip();
    String username = user.path("username").asText();
    return new Person(
        id(user),
        role,
        clinic,
        name.isEmpty() ? username : name,
        given.isEmpty() ? username : given,
        day(attribute(user, "birthdate")),
        attribute(user, "pronouns"),
        user.path("enabled").asBoolean());
  }

  static UUID id(JsonNode user) {
    return UUID.fromString(user.path("id").asText());
  }

  /** The first value of an attribute; null: none. */
  static @Nullable String attribute(JsonNode holder, String name) {
    String value = holder.path("attributes").path(name).path(0).asText("").strip();
    return value.isEmpty() ? null : value;
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private KeycloakAccount() {}
}

package org.touchstone.patient.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.touchstone.patient.clinic.Clinic;
import org.touchstone.patient.profile.Person;

/** The realm in Keycloak, through its admin API. */
@ApplicationScoped
class KeycloakRealm implements Realm {
  private static final String CLINICS = "clinics";
  private static final String DEMO_CLIENT = "touchstone-demo";

  /** Accounts a call reads: few calls, answers of some 100 KiB. */
  private static final int PAGE = 500;

  private final KeycloakClient keycloak;
  private final KeycloakUserMaker maker;

  KeycloakRealm(KeycloakClient keycloak, KeycloakUserMaker maker) {
    this.keycloak = keycloak;
    this.maker = maker;
  }

  @Override
  public List<Clinic> clinics() {
    List<Clinic> clinics = new ArrayList<>();
    eachClinicGroup(
        group -> {
          String id = group.path("name").asText();
          String name = KeycloakAccount.attribute(group, "name");
          clinics.add(new Clinic(id, name == null ? id : name));
        });
    return clinics;
  }

  @Override
  public void people(Consumer<List<Person>> page) {
    Map<UUID, String> clinicOf = new HashMap<>();
    eachClinicGroup(
        group ->
            eachPage(
                "groups/" + group.path("id").asText() + "/members?briefRepresentation=true",
                members ->
                    members.forEach(
                        user ->
                            clinicOf.putIfAbsent(
                                KeycloakAccount.id(user), group.path("name").asText()))));
    Set<UUID> seen = new HashSet<>();
    for (String role : KeycloakAccount.ROLES) {
      eachPage(
          "roles/" + role + "/users?briefRepresentation=false",
          users ->
              page.accept(
                  StreamSupport.stream(users.spliterator(), false)
                      .filter(user -> seen.add(KeycloakAccount.id(user)))
                      .map(user -> person(user, role, clinicOf.get(KeycloakAccount.id(user))))
                      .toList()));
    }
  }

  @Override
  public Optional<Person> person(UUID id) {
    JsonNode user = keycloak.get("users/" + id);
    if (user.isMissingNode()) {
      return Optional.empty();
    }
    Set<String> roles = new HashSet<>();
    keycloak
        .get("users/" + id + "/role-mappings/realm")
        .forEach(role -> roles.add(role.path("name").asText()));
    String clinic = null;
    for (JsonNode group : keycloak.get("users/" + id + "/groups?max=" + PAGE)) {
      if (clinic == null && group.path("path").asText().matches("/" + CLINICS + "/[^/]+")) {
        clinic = group.path("name").asText();
      }
    }
    return person(user, roles, clinic);
  }

  private static Optional<Person> person(
      JsonNode user, Set<String> roles, @Nullable String clinic) {
    return KeycloakAccount.ROLES.stream()
        .filter(roles::contains)
        .findFirst()
        .map(role -> person(user, role, clinic));
  }

  private static Person person(JsonNode user, String role, @Nullable String clinic) {
    return KeycloakAccount.person(user, role, clinic);
  }

  @Override
  public Optional<UUID> idOf(String username) {
    String name = URLEncoder.encode(username, StandardCharsets.UTF_8);
    JsonNode found = keycloak.get("users?exact=true&username=" + name);
    return found.isEmpty() ? Optional.empty() : Optional.of(KeycloakAccount.id(found.get(0)));
  }

  /**
   * Keycloak names an unknown client before it looks at anything else; so no right of ours is
   * needed to ask, and a demo client cannot hide behind a missing one.
   */
  @Override
  public boolean hasDemoClient() {
    JsonNode refusal = keycloak.token(Map.of("grant_type", "password", "client_id", DEMO_CLIENT));
    if (!refusal.has("error")) {
      throw new RealmUnavailableException("Keycloak's token endpoint answers something else");
    }
    return !refusal.path("error").asText().equals("invalid_client");
  }

  @Override
  public List<Person> create(String clinic, String password, List<NewPatient> patients) {
    return maker.make(clinic, password, patients);
  }

  private void eachClinicGroup(Consumer<JsonNode> group) {
    JsonNode parent = keycloak.get("group-by-path/" + CLINICS);
    if (!parent.isMissingNode()) {
      eachPage(
          "groups/" + parent.path("id").asText() + "/children?briefRepresentation=false",
          children -> children.forEach(group));
    }
  }

  private void eachPage(String pathWithQuery, Consumer<JsonNode> page) {
    int first = 0;
    JsonNode items;
    do {
      items = keycloak.get(pathWithQuery + "&first=" + first + "&max=" + PAGE);
      page.accept(items);
      first += PAGE;
    } while (items.size() == PAGE);
  }
}

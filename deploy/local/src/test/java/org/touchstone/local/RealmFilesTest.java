package org.touchstone.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmFilesTest {

  private static final String DEMO = "touchstone-demo-realm.json";
  private static final String PRODUCTION = "touchstone-realm.json";

  @Test
  void productionHasNoPeople() {
    assertTrue(
        each(realm(PRODUCTION), "users").allMatch(user -> user.has("serviceAccountClientId")));
  }

  @Test
  void productionTakesNoPasswordsFromPrograms() {
    JsonNode realm = realm(PRODUCTION);

    assertFalse(
        each(realm, "clients")
            .anyMatch(
                client ->
                    client.path("directAccessGrantsEnabled").asBoolean()
                        || client.path("implicitFlowEnabled").asBoolean()));
    assertTrue(
        each(realm.at("/clientProfiles/profiles/0"), "executors")
            .anyMatch(executor -> executor.get("executor").asText().equals("reject-ropc-grant")));
  }

  @Test
  void productionHasNoLiteralSecretAndNoAddress() {
    JsonNode realm = realm(PRODUCTION);

    assertTrue(
        each(realm, "clients")
            .filter(client -> client.has("secret"))
            .allMatch(client -> client.get("secret").asText().matches("\\$\\{[A-Z_]+}")));
    assertFalse(realm.toString().contains("localhost"));
  }

  @Test
  void productionKnowsNoDemoClient() {
    assertEquals(
        Set.of("touchstone-gateway", "patient-service", "touchstone-docs", "admin-cli"),
        names(realm(PRODUCTION), "clients", "clientId"));
    assertEquals(
        Set.of("patient", "partner", "clinician", "administrator"),
        names(realm(PRODUCTION).get("roles"), "realm", "name"));
  }

  @Test
  void productionMakesNoAccountsOnItsOwn() {
    JsonNode patientService =
        each(realm(PRODUCTION), "users")
            .filter(user -> user.path("serviceAccountClientId").asText().equals("patient-service"))
            .findFirst()
            .orElseThrow();

    assertFalse(
        each(patientService.get("clientRoles"), "realm-management")
            .anyMatch(role -> role.asText().startsWith("manage")));
  }

  /** The gateway ends a portal session after 30 minutes without use, and after 12 hours. */
  @ParameterizedTest
  @ValueSource(strings = {DEMO, PRODUCTION})
  void aSessionLastsAtLeastAsLongAsTheGatewayKeepsIt(String file) {
    assertTrue(realm(file).get("ssoSessionIdleTimeout").asInt() > 30 * 60);
    assertTrue(realm(file).get("ssoSessionMaxLifespan").asInt() >= 12 * 60 * 60);
  }

  @Test
  void demoHasTheAccountsThatPeopleRelyOn() {
    TreeMap<String, String> accounts = new TreeMap<>();
    each(realm(DEMO), "users")
        .filter(user -> !user.has("serviceAccountClientId"))
        .forEach(
            user ->
                accounts.put(
                    user.get("username").asText(),
                    user.at("/realmRoles/1").asText() + " " + user.at("/groups/0").asText()));

    TreeMap<String, String> expected = new TreeMap<>();
    for (int i = 1; i <= 16; i++) {
      expected.put("patient" + i, "patient /clinics/" + (i <= 12 ? "north" : "south"));
    }
    expected.put("partner1", "partner ");
    expected.put("clinician1", "clinician /clinics/north");
    expected.put("clinician2", "clinician /clinics/south");
    expected.put("clinician3", "clinician /clinics/north");
    expected.put("admin1", "administrator /clinics/north");
    expected.put("admin2", "administrator /clinics/south");
    assertEquals(expected, accounts);
  }

  @Test
  void demoAccountsHaveFixedIdsAndThePasswordDemo() {
    Set<String> ids = new HashSet<>();
    each(realm(DEMO), "users")
        .filter(user -> !user.has("serviceAccountClientId"))
        .forEach(
            user -> {
              assertNotNull(UUID.fromString(user.get("id").asText()));
              assertTrue(ids.add(user.get("id").asText()));
              assertEquals("demo", user.at("/credentials/0/value").asText());
            });
    assertEquals(22, ids.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {DEMO, PRODUCTION})
  void everyClientThatCallsTheApiHasItsAudience(String file) {
    assertTrue(
        each(realm(file), "clients")
            .filter(client -> client.get("enabled").asBoolean())
            .allMatch(
                client ->
                    client
                        .at("/protocolMappers/0/config/included.custom.audience")
                        .asText()
                        .equals("touchstone")));
  }

  @ParameterizedTest
  @ValueSource(strings = {DEMO, PRODUCTION})
  void everyLoginComesBackToOneAddressAndProvesItself(String file) {
    each(realm(file), "clients")
        .filter(client -> client.path("standardFlowEnabled").asBoolean())
        .forEach(
            client -> {
              assertFalse(client.get("redirectUris").toString().contains("*"));
              assertEquals("S256", client.at("/attributes/pkce.code.challenge.method").asText());
            });
    assertTrue(realm(file).get("bruteForceProtected").asBoolean());
  }

  private static Set<String> names(JsonNode parent, String list, String field) {
    Set<String> names = new HashSet<>();
    each(parent, list).forEach(node -> names.add(node.get(field).asText()));
    return names;
  }

  private static Stream<JsonNode> each(JsonNode parent, String list) {
    return StreamSupport.stream(parent.get(list).spliterator(), false);
  }

  private static JsonNode realm(String file) {
    try {
      return new ObjectMapper().readTree(Home.find().realm(file).toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

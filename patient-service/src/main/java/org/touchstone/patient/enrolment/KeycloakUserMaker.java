package org.touchstone.patient.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.touchstone.contracts.identity.Role;
import org.touchstone.patient.enrolment.Realm.NewPatient;
import org.touchstone.patient.profile.Person;

/** Makes accounts for a demo, many at once. */
@ApplicationScoped
class KeycloakUserMaker {
  /** Calls at a time: as many as keep Keycloak's database busy, no more. */
  private static final int PARALLEL = 8;

  private static final int KEY_BITS = 512;

  private final KeycloakClient keycloak;

  KeycloakUserMaker(KeycloakClient keycloak) {
    this.keycloak = keycloak;
  }

  List<Person> make(String clinic, String password, List<NewPatient> patients) {
    JsonNode role = keycloak.get("roles/" + Role.PATIENT);
    List<?> roles =
        List.of(Map.of("id", role.path("id").asText(), "name", role.path("name").asText()));
    Map<String, Object> credential = hashed(password);
    ExecutorService executor = Executors.newFixedThreadPool(PARALLEL);
    try {
      List<Future<Person>> made =
          patients.stream()
              .map(patient -> executor.submit(() -> make(clinic, credential, roles, patient)))
              .toList();
      List<Person> people = new ArrayList<>();
      for (Future<Person> one : made) {
        people.add(one.get());
      }
      return people;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RealmUnavailableException("interrupted", e);
    } catch (ExecutionException e) {
      throw new RealmUnavailableException("an account could not be made", e);
    } finally {
      executor.shutdownNow();
    }
  }

  private Person make(
      String clinic, Map<String, Object> credential, List<?> roles, NewPatient patient) {
    String location =
        keycloak.post(
            "users",
            Map.of(
                "username", patient.username(),
                "firstName", patient.givenName(),
                "lastName", patient.familyName(),
                "enabled", true,
                "groups", List.of("/clinics/" + clinic),
                "credentials", List.of(credential)));
    UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    keycloak.post("users/" + id + "/role-mappings/realm", roles);
    String name = patient.givenName() + " " + patient.familyName();
    return new Person(id, Role.PATIENT, clinic, name, patient.givenName(), null, null, true);
  }

  /**
   * The password as Keycloak keeps it. One hash for all spares Keycloak a costly one an account;
   * one iteration is enough for a password that is public.
   */
  private static Map<String, Object> hashed(String password) {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, 1, KEY_BITS))
              .getEncoded();
      return Map.of(
          "type",
          "password",
          "secretData",
          "{\"value\":\"%s\",\"salt\":\"%s\",\"additionalParameters\":{}}"
              .formatted(base64(hash), base64(salt)),
          "credentialData",
          "{\"hashIterations\":1,\"algorithm\":\"pbkdf2-sha256\",\"additionalParameters\":{}}");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}

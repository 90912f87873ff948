package org.touchstone.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Makes patients with the demo realm's account for bulk loading. */
public final class LoadPatients {

  private static final int BATCH = 25;

  private final URI gateway;
  private final Tokens tokens;

  /**
   * @param gateway the gateway's address
   * @param keycloak Keycloak's address
   */
  public LoadPatients(URI gateway, URI keycloak) {
    this.gateway = gateway;
    this.tokens = new Tokens(keycloak);
  }

  /** New patients of the clinic north, logged in. */
  public List<LoadPatient> create(int count) {
    List<LoadPatient> patients = new ArrayList<>();
    while (patients.size() < count) {
      int batch = Math.min(BATCH, count - patients.size());
      Answer answer =
          Http.require(
              "POST",
              gateway.resolve("/api/patient/v1/demo/patients"),
              tokens.ofLoader().authorization(),
              "application/json",
              "{\"clinic\":\"north\",\"count\":" + batch + "}");
      for (JsonNode made : Tokens.json(answer.body())) {
        patients.add(
            new LoadPatient(
                gateway, tokens, made.path("username").asText(), made.path("password").asText()));
      }
    }
    return List.copyOf(patients);
  }
}

package org.touchstone.local;

import java.util.HashMap;
import java.util.Map;

/**
 * The environment variables of the services: every service gets what all need and the passwords
 * that are its own.
 *
 * @param ports the ports of the stack
 * @param secrets the passwords of the data folder
 * @param more variables from outside
 */
record ServiceEnvironment(Ports ports, Secrets secrets, Map<String, String> more) {

  static final String REALM = "touchstone";

  /** How long a service that starts waits for Keycloak, which may start at the same time. */
  private static final String KEYCLOAK_PATIENCE = "5M";

  Map<String, String> of(Service service, Database database, String bootstrapServers) {
    String keycloak = address(ports.keycloak());
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak + "/realms/" + REALM);
    environment.put("QUARKUS_OIDC_CONNECTION_DELAY", KEYCLOAK_PATIENCE);
    environment.put("TOUCHSTONE_KEYCLOAK_URL", keycloak);
    environment.put("TOUCHSTONE_DEMO", "true");
    switch (service) {
      case PATIENT ->
          environment.put("KEYCLOAK_ADMIN_CLIENT_SECRET", secrets.of(Secrets.PATIENT_CLIENT));
      case GATEWAY -> {
        environment.put("GATEWAY_CLIENT_SECRET", secrets.of(Secrets.GATEWAY_CLIENT));
        environment.put("TOUCHSTONE_GATEWAY_URL", address(ports.gateway()));
        environment.put("TOUCHSTONE_PATIENT_URL", address(ports.patient()));
        environment.put("TOUCHSTONE_PRACTICE_URL", address(ports.practice()));
        environment.put("TOUCHSTONE_INSIGHTS_URL", address(ports.insights()));
      }
      case PRACTICE, INSIGHTS -> {
        // Nothing more: they talk to their database, to Kafka, and read Keycloak's public keys.
      }
    }
    environment.putAll(more);
    return environment;
  }

  static String address(int port) {
    return "http://localhost:" + port;
  }
}

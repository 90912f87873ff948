package org.touchstone.local;

import java.util.HashMap;
import java.util.Map;

/**
 * The parts of one stack, each ready to be started: made from its folder and its ports, with no
 * state of their own.
 */
final class StackParts {

  static final String KEYCLOAK_DATABASE = "keycloak";

  private final Home home;
  private final StackFolder folder;
  private final Ports ports;
  private final int managementPort;
  private final Secrets secrets;
  private final Map<String, String> environment;

  StackParts(Home home, StackFolder folder, StackState state, Map<String, String> environment) {
    this.home = home;
    this.folder = folder;
    this.ports = state.ports();
    this.managementPort = state.managementPort();
    this.secrets = folder.secrets();
    this.environment = Map.copyOf(environment);
  }

  Ports ports() {
    return ports;
  }

  PostgresServer postgres() {
    return new PostgresServer(
        home.postgresBinaries(),
        folder.postgresql(),
        folder.log(PostgresServer.NAME),
        ports.postgres(),
        secrets.of(Secrets.POSTGRES));
  }

  KafkaServer kafka() {
    return new KafkaServer(
        home.kafkaLibraries(), folder.kafka(), folder.log(KafkaServer.NAME), ports.kafka());
  }

  KeycloakServer keycloak() {
    return new KeycloakServer(
        home,
        folder.log(KeycloakServer.NAME),
        ports.keycloak(),
        managementPort,
        database(KEYCLOAK_DATABASE),
        secrets,
        ServiceEnvironment.address(ports.gateway()));
  }

  Database database(String name) {
    return new Database(postgres().jdbcUrl(name), name, secrets.database(name));
  }

  ServiceProcess service(Service service, String name, int port, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return new ServiceProcess(
        name,
        home.serviceJar(service.module()),
        folder.log(name),
        port,
        new ServiceEnvironment(ports, secrets, all)
            .of(service, database(service.database()), kafka().bootstrapServers()));
  }
}

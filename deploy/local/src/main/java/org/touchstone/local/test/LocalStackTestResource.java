package org.touchstone.local.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.local.Database;
import org.touchstone.local.TestServers;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL database, a real Kafka broker and a key for bearer
 * tokens ({@link TestTokens}). The init argument {@code database} names the database; without it
 * none is made. The servers start once per JVM on free ports with empty data, and end with the JVM.
 */
public final class LocalStackTestResource implements QuarkusTestResourceLifecycleManager {

  private @Nullable String database;

  @Override
  public void init(Map<String, String> arguments) {
    database = arguments.get("database");
  }

  @Override
  public Map<String, String> start() {
    TestServers servers = TestServers.get();
    Map<String, String> configuration = new HashMap<>();
    configuration.put("kafka.bootstrap.servers", servers.bootstrapServers());
    configuration.put("quarkus.oidc.auth-server-url", "");
    configuration.put("quarkus.oidc.public-key", TestTokens.publicKey());
    if (database != null) {
      Database own = servers.database(database);
      configuration.put("quarkus.datasource.jdbc.url", own.jdbcUrl());
      configuration.put("quarkus.datasource.username", own.user());
      configuration.put("quarkus.datasource.password", own.password());
    }
    return configuration;
  }

  /** The servers stay for the next application of this JVM. */
  @Override
  public void stop() {}
}

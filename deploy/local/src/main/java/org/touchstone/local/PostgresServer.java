package org.touchstone.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL server on 127.0.0.1 that keeps what it has confirmed: the embedded distribution
 * switches durable writes off, this class switches them on again. Each database belongs to a user
 * of the same name, who can connect to no other one.
 */
final class PostgresServer {

  /** The name of the process in the stack. */
  static final String NAME = "postgresql";

  private static final String SUPERUSER = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
  private static final int ATTEMPTS = 3;

  private final Path binaries;
  private final Path data;
  private final Path log;
  private final int port;
  private final String superuserPassword;

  /**
   * @param binaries where the distribution is unpacked on first use
   * @param data the folder of the cluster; made when absent, its parent too
   * @param log the log file
   * @param port the port on 127.0.0.1
   * @param superuserPassword the password of {@code postgres}, set when the cluster is made
   */
  PostgresServer(Path binaries, Path data, Path log, int port, String superuserPassword) {
    this.binaries = binaries;
    this.data = data;
    this.log = log;
    this.port = port;
    this.superuserPassword = superuserPassword;
  }

  /**
   * Starts the server on its old data or on a new cluster, and returns when it answers. After a
   * crash it may take more than one attempt: orphans of the killed server can hold its shared
   * memory for a moment.
   */
  ServerProcess start() {
    for (int attempt = 1; ; attempt++) {
      try {
        launch();
        secure();
        return running(data, log)
            .orElseThrow(() -> new IllegalStateException("It ended right after its start."));
      } catch (IOException | SQLException | IllegalStateException e) {
        if (attempt == ATTEMPTS) {
          throw StackException.withLog("PostgreSQL did not start.", log, e);
        }
      }
    }
  }

  /**
   * Makes the user and the database of that name when they are absent, and sets the user's
   * password.
   *
   * @param name lower-case letters and underscores
   */
  void provide(String name, String password) {
    if (!name.matches("[a-z][a-z_]*")) {
      throw new IllegalArgumentException("Not a name of a database: " + name);
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
        statement.execute("CREATE ROLE " + name + " LOGIN");
      }
      statement.execute("ALTER ROLE " + name + " PASSWORD " + statement.enquoteLiteral(password));
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        statement.execute("CREATE DATABASE " + name + " OWNER " + name);
      }
      statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
    } catch (SQLException e) {
      throw StackException.withLog("PostgreSQL did not make the database " + name + ".", log, e);
    }
  }

  /** The JDBC URL of a database, without user and password. */
  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** A connection of the superuser. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, superuserPassword);
  }

  /** The server that runs on this cluster, whoever has started it. */
  static Optional<ServerProcess> running(Path data, Path log) {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
      long pid = Long.parseLong(lines.get(0).strip());
      long startedMillis = Long.parseLong(lines.get(2).strip()) * 1000;
      return Optional.of(new ServerProcess(NAME, pid, startedMillis, log.toAbsolutePath()))
          .filter(ServerProcess::isAlive);
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Stops the server in its fast mode: clients are cut off, everything is written. */
  static boolean stop(ServerProcess process) {
    return process.end("INT", STOP_PATIENCE);
  }

  private void launch() throws IOException {
    Files.createDirectories(data.getParent());
    Files.createDirectories(binaries);
    // The starter's lock from an attempt that failed in this JVM; the stack's own state file keeps
    // a second start away.
    Files.deleteIfExists(data.resolve("epg-lock"));
    var ignored =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(binaries.toFile())
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPort(port)
            .setPGStartupWait(PATIENCE)
            .setConnectConfig("password", superuserPassword)
            .setLocaleConfig("locale", "C")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "''")
            .setServerConfig("max_connections", "200")
            .setServerConfig("password_encryption", "scram-sha-256")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
  }

  /** A new cluster trusts every local user; from here on everybody needs a password. */
  private void secure() throws IOException, SQLException {
    Path rules = data.resolve("pg_hba.conf");
    List<String> wanted =
        List.of(
            "# Written by the local stack: passwords for everybody.",
            "host all " + SUPERUSER + " 127.0.0.1/32 scram-sha-256",
            "host sameuser all 127.0.0.1/32 scram-sha-256");
    if (Files.readAllLines(rules).equals(wanted)) {
      return;
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "ALTER ROLE " + SUPERUSER + " PASSWORD " + statement.enquoteLiteral(superuserPassword));
      Files.write(rules, wanted);
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet result = statement.executeQuery()) {
        return result.next();
      }
    }
  }
}

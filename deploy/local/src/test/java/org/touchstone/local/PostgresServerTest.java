package org.touchstone.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresServerTest {

  private final TestServers servers = TestServers.get();

  @ParameterizedTest
  @CsvSource({
    "fsync,on",
    "synchronous_commit,on",
    "full_page_writes,on",
    "listen_addresses,127.0.0.1",
    "max_connections,200",
    "password_encryption,scram-sha-256"
  })
  void keepsWhatItHasConfirmed(String setting, String expected) throws SQLException {
    Database database = servers.database("settings");

    String actual = ask(database, "SHOW " + setting);

    assertEquals(expected, actual);
  }

  @Test
  void keepsCommittedRowsWhenItIsKilled() throws SQLException {
    Database database = servers.database("killed");
    run(database, "CREATE TABLE entry (id int)");
    run(database, "INSERT INTO entry VALUES (7)");

    servers.killPostgres();
    servers.startPostgres();

    assertEquals("7", ask(database, "SELECT id FROM entry"));
  }

  @Test
  void letsAUserIntoTheOwnDatabaseAlone() {
    Database own = servers.database("own");
    Database other = servers.database("other");

    SQLException refusal =
        assertThrows(
            SQLException.class,
            () -> DriverManager.getConnection(other.jdbcUrl(), own.user(), own.password()));

    assertTrue(refusal.getMessage().contains("no pg_hba.conf entry"), refusal.getMessage());
  }

  @Test
  void asksForThePassword() {
    Database database = servers.database("own");

    SQLException refusal =
        assertThrows(
            SQLException.class,
            () -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres"));

    assertTrue(
        refusal.getMessage().contains("password authentication failed"), refusal.getMessage());
  }

  private static String ask(Database database, String query) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      assertTrue(result.next());
      return result.getString(1);
    }
  }

  private static void run(Database database, String command) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}

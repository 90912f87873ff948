package org.touchstone.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.touchstone.bench.BenchException;
import org.touchstone.bench.ClosedLoop;
import org.touchstone.bench.report.Rate;
import org.touchstone.local.Database;

/** The two inserts over plain JDBC, one connection a thread, prepared. */
final class JdbcTransactions implements Transactions {

  private final Database database;

  JdbcTransactions(Database database) {
    this.database = database;
  }

  @Override
  public String tool() {
    return "JDBC";
  }

  @Override
  public Rate run(int clients, Duration duration) {
    return ClosedLoop.run(clients, duration, number -> client());
  }

  private ClosedLoop.Client client() {
    try {
      return new Inserting(ScratchTables.connect(database));
    } catch (SQLException e) {
      throw new BenchException("No connection to " + database + ": " + e.getMessage(), e);
    }
  }

  private static final class Inserting implements ClosedLoop.Client {

    private final Connection connection;
    private final PreparedStatement entry;
    private final PreparedStatement outbox;

    Inserting(Connection connection) throws SQLException {
      this.connection = connection;
      connection.setAutoCommit(false);
      entry = connection.prepareStatement(String.format(ScratchTables.INSERT_ENTRY, "?"));
      outbox = connection.prepareStatement(String.format(ScratchTables.INSERT_OUTBOX, "?", "?"));
    }

    @Override
    public boolean once() throws SQLException {
      int patient = ThreadLocalRandom.current().nextInt(1, ScratchTables.PATIENTS + 1);
      entry.setInt(1, patient);
      entry.executeUpdate();
      outbox.setInt(1, ThreadLocalRandom.current().nextInt(ScratchTables.LANES));
      outbox.setInt(2, patient);
      outbox.executeUpdate();
      connection.commit();
      return true;
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}

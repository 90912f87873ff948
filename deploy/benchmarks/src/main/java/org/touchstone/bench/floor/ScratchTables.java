package org.touchstone.bench.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.touchstone.bench.BenchException;
import org.touchstone.local.Database;

/**
 * Empty copies of practice-service's tables of pain entries and of the outbox, with their indexes
 * and checks, in a schema of their own in the same database: same server, same settings, same rows.
 * The schema goes when this closes.
 */
public final class ScratchTables implements AutoCloseable {

  static final String SCHEMA = "bench_floor";

  /** The entry's row. Parameter: the patient's number. */
  static final String INSERT_ENTRY =
      "INSERT INTO bench_floor.pain_entry (patient_id, id, revision, at, zone, day, recorded_at, changed_at, intensity,"
          + " regions) VALUES (md5(%1$s::text)::uuid, gen_random_uuid(), 1, now(), 'Europe/Rome', current_date, now(),"
          + " now(), 6, '[]')";

  /**
   * The outbox row, with a payload as long as that of a pain entry. Parameters: lane, the patient's
   * number.
   */
  static final String INSERT_OUTBOX =
      "INSERT INTO bench_floor.outbox (lane, event_id, topic, patient_id, subject_id, revision, type, occurred_at,"
          + " payload) VALUES (%1$s, gen_random_uuid(), 'practice.pain-entry.v1', md5(%2$s::text)::uuid,"
          + " gen_random_uuid(), 1, 'PainEntryRecorded', now(), convert_to(repeat('x', 350), 'UTF8'))";

  static final int PATIENTS = 64;
  static final int LANES = 16;

  private final Database database;

  private ScratchTables(Database database) {
    this.database = database;
  }

  /**
   * Makes the tables; what an interrupted run left goes first.
   *
   * @param practice practice-service's database
   */
  public static ScratchTables in(Database practice) {
    ScratchTables tables = new ScratchTables(practice);
    tables.execute(
        "DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE",
        "CREATE SCHEMA " + SCHEMA,
        "CREATE TABLE " + SCHEMA + ".pain_entry (LIKE public.pain_entry INCLUDING ALL)",
        "CREATE TABLE " + SCHEMA + ".outbox (LIKE public.outbox INCLUDING ALL)");
    return tables;
  }

  /** pgbench when it is installed, else the same over JDBC. */
  public Transactions transactions() {
    return Pgbench.isInstalled() ? new Pgbench(database) : new JdbcTransactions(database);
  }

  @Override
  public void close() {
    execute("DROP SCHEMA " + SCHEMA + " CASCADE");
  }

  static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  private void execute(String... statements) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new BenchException("The scratch tables could not be made or dropped: " + e, e);
    }
  }
}

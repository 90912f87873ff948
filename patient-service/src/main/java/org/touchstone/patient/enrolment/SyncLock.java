package org.touchstone.patient.enrolment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One replica at a time reads the realm. The lock ends with its transaction, or its process. */
@ApplicationScoped
class SyncLock {
  private static final String TRY =
      "SELECT pg_try_advisory_xact_lock(hashtext('patient-service.realm-sync'))";

  private final AgroalDataSource dataSource;

  SyncLock(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Runs the work, unless it is being done elsewhere. The work makes its own transactions. */
  void ifFree(Runnable work) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery(TRY)) {
        result.next();
        if (result.getBoolean(1)) {
          work.run();
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new SyncLockException(e);
    }
  }

  /** The database did not do its part. */
  static final class SyncLockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SyncLockException(SQLException cause) {
      super(cause);
    }
  }
}

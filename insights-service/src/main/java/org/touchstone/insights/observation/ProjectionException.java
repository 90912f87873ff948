package org.touchstone.insights.observation;

import java.sql.SQLException;

/** The database did not do its part; the caller's transaction is rolled back. */
public final class ProjectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Keeps the cause: its SQLSTATE tells whether the database is away. */
  public ProjectionException(SQLException cause) {
    super(cause);
  }
}

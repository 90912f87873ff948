package org.touchstone.practice.programme;

import java.sql.SQLException;

/** The database did not do its part. */
final class ProgramStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProgramStoreException(SQLException cause) {
    super(cause);
  }
}

package org.touchstone.practice.catalogue;

import java.sql.SQLException;

/** The database did not do its part. */
final class PracticeStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PracticeStoreException(SQLException cause) {
    super(cause);
  }
}

package org.touchstone.practice.store;

import java.sql.SQLException;

/** The database did not do its part. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(SQLException cause) {
    super(cause);
  }
}

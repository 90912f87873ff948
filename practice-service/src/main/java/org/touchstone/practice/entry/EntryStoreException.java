package org.touchstone.practice.entry;

import java.sql.SQLException;

/** The database did not do its part. */
public final class EntryStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EntryStoreException(SQLException cause) {
    super(cause);
  }
}

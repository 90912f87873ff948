package org.touchstone.contracts.inbox;

import java.sql.SQLException;

/** The database did not do its part; the batch is taken in again. */
public final class InboxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InboxException(SQLException cause) {
    super(cause);
  }
}

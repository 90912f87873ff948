package org.touchstone.contracts.outbox;

import java.sql.SQLException;

/** The outbox could not be written: the transaction is lost as a whole. */
public final class OutboxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutboxException(SQLException cause) {
    super(cause);
  }
}

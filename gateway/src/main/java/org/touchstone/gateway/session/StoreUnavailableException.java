package org.touchstone.gateway.session;

/** The database of sessions does not answer. */
final class StoreUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreUnavailableException(Throwable cause) {
    super(cause);
  }
}

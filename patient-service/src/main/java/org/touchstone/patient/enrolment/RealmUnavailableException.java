package org.touchstone.patient.enrolment;

/** The realm did not answer, or not as expected. The message holds no personal data. */
public final class RealmUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RealmUnavailableException(String message) {
    super(message);
  }

  RealmUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.touchstone.gateway.session;

/**
 * The identity provider cannot be reached, or does not answer as it does when it is well. Another
 * try may succeed.
 */
final class ProviderUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  ProviderUnavailableException(String message) {
    super(message);
  }

  ProviderUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}

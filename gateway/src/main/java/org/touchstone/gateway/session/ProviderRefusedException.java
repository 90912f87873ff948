package org.touchstone.gateway.session;

/**
 * The identity provider, or our check of what it sent, said no. Another try with the same input
 * will not succeed.
 */
final class ProviderRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  ProviderRefusedException(String message) {
    super(message);
  }

  ProviderRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}

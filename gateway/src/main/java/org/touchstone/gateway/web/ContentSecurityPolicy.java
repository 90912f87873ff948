package org.touchstone.gateway.web;

/**
 * Content security policies, one for each kind of page. None allows inline scripts, {@code eval},
 * plug-ins, frames, or another host; the API's own page alone talks to the identity provider, where
 * an administrator signs in to try calls.
 */
final class ContentSecurityPolicy {

  private static final String COMMON =
      "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; ";

  /** For everything that is not a page: nothing may be loaded or sent from it. */
  static final String NO_PAGE = COMMON + "form-action 'none'";

  private static final String PAGE =
      "script-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; ";

  private static final String OWN = "connect-src 'self'; ";

  private ContentSecurityPolicy() {}

  /**
   * For the files of the web apps. The service worker takes its policy from its own file, so these
   * are not pages only.
   */
  static String app() {
    return COMMON + PAGE + OWN + "style-src 'self'";
  }

  /**
   * For an app's page: style elements that carry {@code nonce} are allowed beside our own files.
   */
  static String app(String nonce) {
    return COMMON + PAGE + OWN + "style-src 'self' 'nonce-" + nonce + "'";
  }

  /**
   * For the description of the API, which lets an administrator sign in at {@code identityProvider}
   * (an origin).
   */
  static String docs(String identityProvider) {
    return COMMON + PAGE + "connect-src 'self' " + identityProvider + "; style-src 'self'";
  }
}

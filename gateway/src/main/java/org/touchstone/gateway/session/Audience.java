package org.touchstone.gateway.session;

import org.jspecify.annotations.Nullable;

/** Whom a session is for, which decides how long it lives. */
enum Audience {
  PORTAL,
  COMPANION;

  /**
   * By the page that asks for the sign-in: what to ask the identity provider for, before the person
   * is known.
   */
  static Audience ofPage(String page) {
    return page.startsWith("/portal") ? PORTAL : COMPANION;
  }

  /** By page and role: staff get the portal's short sessions wherever they signed in. */
  static Audience of(String page, @Nullable String role) {
    boolean staff = "clinician".equals(role) || "administrator".equals(role);
    return staff ? PORTAL : ofPage(page);
  }

  SessionConfig.Life life(SessionConfig config) {
    return this == PORTAL ? config.portal() : config.companion();
  }
}

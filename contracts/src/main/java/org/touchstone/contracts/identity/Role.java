package org.touchstone.contracts.identity;

/** Realm roles, for {@code @RolesAllowed}. */
public final class Role {
  public static final String PATIENT = "patient";
  public static final String PARTNER = "partner";
  public static final String CLINICIAN = "clinician";
  public static final String ADMINISTRATOR = "administrator";

  /** The service account that fills a demo installation. */
  public static final String DEMO_LOADER = "demo-loader";

  private Role() {}
}

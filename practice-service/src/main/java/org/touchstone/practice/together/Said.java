package org.touchstone.practice.together;

/** What the API documents say of menu, marks, cards and check-ins alike. */
public final class Said {
  public static final String NO_PARTNER =
      "You share the app with nobody; the same whether you ever did or not";
  public static final String OWN_WORDS = "Words are in the language of `Accept-Language`";

  private Said() {}
}

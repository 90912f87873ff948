package org.touchstone.gateway.session;

import org.jspecify.annotations.Nullable;

/** Where to go after a sign-in: a page of one of our apps, never another site. */
final class NextPage {

  private static final String DEFAULT = "/app/";
  private static final int LONGEST = 1024;

  private NextPage() {}

  /** {@code wanted} when it is a page of ours, the companion's first page otherwise. */
  static String of(@Nullable String wanted) {
    return wanted != null && ours(wanted) ? wanted : DEFAULT;
  }

  private static boolean ours(String page) {
    return (page.startsWith("/app/") || page.startsWith("/portal/"))
        && page.length() <= LONGEST
        && page.chars().allMatch(c -> c > ' ' && c <= '~' && c != '\\')
        && !page.contains("..")
        && !page.contains("//");
  }
}

package org.touchstone.gateway.limit;

import io.vertx.core.http.HttpMethod;

/** What a request costs, in points. */
final class Cost {

  private static final int READ = 1;
  private static final int WRITE = 2;
  private static final int BULK = 50;
  private static final int SIGN_IN = 5;

  private Cost() {}

  static int of(HttpMethod method, String path) {
    if (path.startsWith("/auth/")) {
      return path.equals("/auth/login") || path.equals("/auth/callback") ? SIGN_IN : READ;
    }
    if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
      return READ;
    }
    return path.endsWith("/import") || path.endsWith("/export") ? BULK : WRITE;
  }
}

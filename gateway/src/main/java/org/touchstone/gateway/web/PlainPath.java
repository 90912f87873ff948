package org.touchstone.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import org.touchstone.gateway.problem.Problem;
import org.touchstone.gateway.problem.Problems;

/**
 * Lets only those paths in that mean the same to everyone. A path with dot segments, doubled or
 * encoded slashes, backslashes or parameters may lead a service elsewhere than the route table
 * believes, to its management pages for example. No address of ours has any of them, so there is
 * nothing at such a path.
 */
@ApplicationScoped
public class PlainPath {

  private static final int PRIORITY = 9_985;
  private static final int HEX = 16;

  void install(@Observes Filters filters) {
    filters.register(
        ctx -> {
          if (plain(ctx.request().path())) {
            ctx.next();
          } else {
            Problems.send(ctx, Problem.notFound());
          }
        },
        PRIORITY);
  }

  static boolean plain(@Nullable String path) {
    if (path == null) {
      return false;
    }
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' || c == ';' || c <= ' ' || c > '~') {
        return false;
      }
      if (c == '/' && (next(path, i) == '/' || next(path, i) == '.')) {
        return false;
      }
      if (c == '%' && !harmless(path, i)) {
        return false;
      }
    }
    return true;
  }

  private static char next(String path, int i) {
    return i + 1 < path.length() ? path.charAt(i + 1) : ' ';
  }

  private static boolean harmless(String path, int percent) {
    if (percent + 2 >= path.length()) {
      return false;
    }
    int high = Character.digit(path.charAt(percent + 1), HEX);
    int low = Character.digit(path.charAt(percent + 2), HEX);
    if (high < 0 || low < 0) {
      return false;
    }
    int decoded = high * HEX + low;
    return decoded >= ' '
        && decoded != '.'
        && decoded != '/'
        && decoded != '\\'
        && decoded != ';'
        && decoded != '%';
  }
}

package org.touchstone.gateway.route;

/**
 * Tells paths that mean the same to everyone. A path with dot segments, doubled or encoded slashes,
 * backslashes or parameters may lead a service elsewhere than the route table believes, to its
 * management pages for example; no address of ours has any of them.
 */
final class PlainPath {

  private static final int HEX = 16;

  private PlainPath() {}

  static boolean plain(String path) {
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

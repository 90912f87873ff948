package org.touchstone.demo;

import java.net.URI;

/**
 * What the command line says.
 *
 * @param gateway the suite's address
 * @param keycloak Keycloak's address
 * @param accountsOnly whether diaries are left out
 * @param help whether the usage is asked for
 */
record Arguments(URI gateway, URI keycloak, boolean accountsOnly, boolean help) {

  static final String USAGE =
      """
      Loads the demo clinic into a running suite. Running it again changes nothing.

      usage: java -jar demo.jar [--gateway URL] [--keycloak URL] [--accounts-only]
        --gateway URL    default http://localhost:8080
        --keycloak URL   default http://localhost:8180
        --accounts-only  care teams, no diaries
      """;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException for anything unknown or incomplete
   */
  static Arguments of(String... words) {
    URI gateway = URI.create("http://localhost:8080");
    URI keycloak = URI.create("http://localhost:8180");
    boolean accountsOnly = false;
    boolean help = false;
    for (int i = 0; i < words.length; i++) {
      switch (words[i]) {
        case "--gateway" -> gateway = address(words, ++i);
        case "--keycloak" -> keycloak = address(words, ++i);
        case "--accounts-only" -> accountsOnly = true;
        case "--help", "-h" -> help = true;
        default -> throw new IllegalArgumentException("Unknown argument " + words[i]);
      }
    }
    return new Arguments(gateway, keycloak, accountsOnly, help);
  }

  private static URI address(String[] words, int i) {
    if (i >= words.length) {
      throw new IllegalArgumentException("No address after " + words[i - 1]);
    }
    URI address = URI.create(words[i].replaceAll("/+$", ""));
    if (address.getHost() == null) {
      throw new IllegalArgumentException("Not an address: " + words[i]);
    }
    return address;
  }
}

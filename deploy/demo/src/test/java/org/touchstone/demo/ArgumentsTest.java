package org.touchstone.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void addressesAndAccountsOnly() {
    // When
    Arguments arguments =
        Arguments.of(
            "--gateway",
            "http://localhost:9080/",
            "--keycloak",
            "http://localhost:9180",
            "--accounts-only");

    // Then
    assertEquals(URI.create("http://localhost:9080"), arguments.gateway());
    assertEquals(URI.create("http://localhost:9180"), arguments.keycloak());
    assertTrue(arguments.accountsOnly());
  }

  @Test
  void standardAddresses() {
    // When
    Arguments arguments = Arguments.of();

    // Then
    assertEquals(URI.create("http://localhost:8080"), arguments.gateway());
    assertEquals(URI.create("http://localhost:8180"), arguments.keycloak());
    assertFalse(arguments.accountsOnly());
  }

  @Test
  void unknownAndIncompleteAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Arguments.of("--faster"));
    assertThrows(IllegalArgumentException.class, () -> Arguments.of("--gateway"));
    assertThrows(IllegalArgumentException.class, () -> Arguments.of("--gateway", "here"));
  }
}

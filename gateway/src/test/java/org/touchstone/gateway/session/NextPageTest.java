package org.touchstone.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/app/", "/app/practice/hug", "/portal/patients?view=all&q=a%20b", "/portal/"})
  void pagesOfOursAreKept(String page) {
    assertEquals(page, NextPage.of(page));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://evil.example/app/",
        "//evil.example/app/",
        "/\\evil.example/app/",
        "/app/..//evil.example",
        "/app//evil.example",
        "/app/\\evil.example",
        "/application/",
        "/docs/",
        "/auth/logout",
        "javascript:alert(1)",
        "/app/\r\nSet-Cookie: a=b",
        "/app/ä"
      })
  void allElseLeadsToTheFirstPage(String page) {
    assertEquals("/app/", NextPage.of(page));
  }

  @Test
  void longOnesLeadToTheFirstPage() {
    assertEquals("/app/", NextPage.of("/app/" + "a".repeat(2000)));
  }
}

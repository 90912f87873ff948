package org.touchstone.gateway.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainPathTest {

  @ParameterizedTest
  @CsvSource({
    "/api/practice/v1/me/diary, true",
    "/api/practice/v1/me/pain-entries/019ab0c4-1b2c-7def-8123-456789abcdef, true",
    "/api/patient/v1/patients/a%20b, true",
    "/api/patient/../practice/v1, false",
    "/api/patient/./v1, false",
    "/api/patient/.hidden, false",
    "/api/patient//v1, false",
    "/api/patient/%2e%2e/q/metrics, false",
    "/api/patient/%2E%2E%2Fq/metrics, false",
    "/api/patient/v1%2fme, false",
    "/api/patient/v1%5cme, false",
    "/api/patient/v1%252fme, false",
    "/api/patient/v1;a=b/me, false",
    "/api/patient/v1%3ba/me, false",
    "/api/patient/v1\\me, false",
    "/api/patient/v1%00, false",
    "/api/patient/v1%0d%0a, false",
    "/api/patient/v1%, false",
    "/api/patient/v1%zz, false",
  })
  void tellsPathsThatMeanTheSameToEveryone(String path, boolean plain) {
    assertEquals(plain, PlainPath.plain(path));
  }
}

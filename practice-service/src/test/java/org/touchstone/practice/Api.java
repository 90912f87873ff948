package org.touchstone.practice;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.local.test.TestTokens;

/** Calls of the tests. */
public final class Api {
  public static final String ME = "/api/practice/v1/me/";
  public static final String PAIN = ME + "pain-entries/";
  public static final String MOOD = ME + "mood-entries/";
  public static final String SESSION = ME + "sessions/";
  public static final String DIARY = ME + "diary";
  public static final String IMPORT = ME + "diary/import";

  private static final String RECENTLY =
      Instant.now().minus(10, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS).toString();

  /** A call of a patient. */
  public static RequestSpecification as(UUID patient) {
    return with(TestTokens.patient(patient));
  }

  public static RequestSpecification asClinician(UUID clinician) {
    return with(TestTokens.clinician(clinician));
  }

  public static RequestSpecification with(String token) {
    return given().auth().oauth2(token);
  }

  public static Response put(UUID patient, String path, UUID id, String body) {
    return as(patient).contentType(ContentType.JSON).body(body).put(path + id);
  }

  public static Response change(UUID patient, String path, UUID id, long revision, String body) {
    return as(patient)
        .contentType(ContentType.JSON)
        .body(body)
        .put(path + id + "?revision=" + revision);
  }

  /**
   * Ten minutes before the tests began; the same in every call, so that entries can be repeated.
   */
  public static String recently() {
    return RECENTLY;
  }

  /** An entry of some minutes ago in UTC with these values, written as JSON fields. */
  public static String entry(String values) {
    return entry(recently(), "UTC", values);
  }

  public static String entry(String at, String zone, String values) {
    return "{\"at\":\"%s\",\"zone\":\"%s\",%s}".formatted(at, zone, values.replace('\'', '"'));
  }

  private Api() {}
}

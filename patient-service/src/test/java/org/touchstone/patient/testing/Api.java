package org.touchstone.patient.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.touchstone.local.test.TestTokens;
import org.touchstone.patient.profile.Person;

/** Calls in somebody's name. */
public final class Api {
  public static final String PATIENT_API = "/api/patient/v1";

  public static RequestSpecification as(Person person) {
    return with(TestTokens.token(person.id(), person.role()));
  }

  public static RequestSpecification with(String token) {
    return given()
        .basePath(PATIENT_API)
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON)
        .auth()
        .oauth2(token);
  }

  private Api() {}
}

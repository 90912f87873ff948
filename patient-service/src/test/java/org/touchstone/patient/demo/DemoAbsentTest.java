package org.touchstone.patient.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.patient.testing.Api.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.local.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "patient"))
class DemoAbsentTest {
  private static final String BODY = "{\"clinic\":\"north\",\"count\":1}";

  @Test
  void isLikeAPathThatDoesNotExist() {
    Response demo = with(TestTokens.demoLoader()).body(BODY).post("/demo/patients");
    Response unknown = with(TestTokens.demoLoader()).body(BODY).post("/dome/patients");

    assertThat(demo.statusCode()).isEqualTo(404);
    assertThat(demo.asString()).isEqualTo(unknown.asString().replace("dome", "demo"));
    assertThat(demo.contentType()).isEqualTo(unknown.contentType());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "OPTIONS", "DELETE"})
  void isThereForNobody(String method) {
    int demo =
        given()
            .contentType("application/json")
            .request(method, "/api/patient/v1/demo/patients")
            .statusCode();

    assertThat(demo).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/patient/v1/%64emo/patients",
        "/api/patient/v1;a=b/demo/patients",
        "/api/patient/v1//demo/patients",
        "/api/patient/v1/demo/patients/"
      })
  void isNotThereUnderAnotherSpelling(String path) {
    int demo =
        given()
            .urlEncodingEnabled(false)
            .auth()
            .oauth2(TestTokens.demoLoader())
            .contentType("application/json")
            .body(BODY)
            .post(path)
            .statusCode();

    assertThat(demo).isEqualTo(404);
  }

  @Test
  void isNotDescribed() {
    String api = given().accept("application/json").get("/q/openapi").asString();

    assertThat(api).doesNotContainIgnoringCase("demo/").doesNotContain("DemoPatient", "\"Demo\"");
  }
}

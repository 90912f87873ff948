package org.touchstone.gateway.apidocs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.touchstone.gateway.TestClock;
import org.touchstone.gateway.WithStandIns;
import org.touchstone.gateway.standin.Control;

@QuarkusTest
@WithStandIns
class DocsTest {

  @Inject TestClock clock;

  @Test
  void oneDocumentDescribesAll() {
    clock.pass(Duration.ofMinutes(1));
    given()
        .get("/docs/openapi.json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("paths", hasKey("/api/patient/v1/me"))
        .body("paths", hasKey("/api/practice/v1/me"))
        .body("paths", hasKey("/api/insights/v1/me"))
        .body("paths", hasKey("/api/status"))
        .body("paths", not(hasKey("/q/secret")))
        .body("'x-unavailable'", nullValue())
        .body("components.securitySchemes.signIn.type", equalTo("oauth2"))
        .body(
            "components.securitySchemes.signIn.flows.authorizationCode.tokenUrl",
            containsString("/protocol/openid-connect/token"))
        .body("components.securitySchemes.bearer.scheme", equalTo("bearer"));
  }

  @Test
  void anUnchangedDocumentIsNotSentAgain() {
    Response first = given().get("/docs/openapi.json");
    given()
        .header("If-None-Match", first.header("ETag"))
        .get("/docs/openapi.json")
        .then()
        .statusCode(304);
  }

  @Test
  void aServiceThatIsAwayIsDescribedAsItWas() {
    clock.pass(Duration.ofMinutes(1));
    given().get("/docs/openapi.json").then().statusCode(200);
    Control.service("practice", "stop");
    try {
      clock.pass(Duration.ofMinutes(1));
      given()
          .get("/docs/openapi.json")
          .then()
          .statusCode(200)
          .body("paths", hasKey("/api/practice/v1/me"));
    } finally {
      Control.service("practice", "start");
    }
  }

  @Test
  void thePageIsOurs() {
    given()
        .get("/docs/")
        .then()
        .statusCode(200)
        .contentType(containsString("text/html"))
        .body(containsString("docs.js"))
        .body(not(containsString("http:")))
        .body(not(containsString("https:")));
    given().get("/docs/docs.js").then().statusCode(200).body(containsString("touchstone-docs"));
    given().get("/docs/swagger-ui.css").then().statusCode(200);
    given().get("/docs/oauth2-redirect.js").then().statusCode(200);
  }

  @Test
  void eventsAreDescribedToo() {
    given().get("/docs/asyncapi.yaml").then().statusCode(200).body(containsString("asyncapi:"));
  }

  @Test
  void tagsOfTheGatewayAreThere() {
    given().get("/docs/openapi.json").then().body("tags.name", hasItem("Gateway"));
  }
}

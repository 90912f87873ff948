package org.touchstone.gateway.status;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.touchstone.gateway.TestClock;
import org.touchstone.gateway.WithStandIns;
import org.touchstone.gateway.standin.Control;

@QuarkusTest
@WithStandIns
class StatusTest {

  @Inject TestClock clock;

  @AfterEach
  void allIsWellAgain() {
    Control.provider(Map.of("down", false));
    clock.pass(Duration.ofMinutes(1));
  }

  @Test
  void allIsUp() {
    clock.pass(Duration.ofMinutes(1));
    given()
        .get("/api/status")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("services.size()", equalTo(5))
        .body("services.find { it.name == 'gateway' }.status", equalTo("UP"))
        .body("services.find { it.name == 'gateway' }.version", equalTo("1.0.0-SNAPSHOT"))
        .body("services.find { it.name == 'patient-service' }.version", equalTo("1.2.3"))
        .body("services.find { it.name == 'keycloak' }.version", nullValue());
  }

  @Test
  void onePartIsDown() {
    clock.pass(Duration.ofMinutes(1));
    Control.service("practice", "stop");
    try {
      given()
          .get("/api/status")
          .then()
          .statusCode(503)
          .body("status", equalTo("DOWN"))
          .body("services.find { it.name == 'practice-service' }.status", equalTo("DOWN"))
          .body("services.find { it.name == 'patient-service' }.status", equalTo("UP"));
    } finally {
      Control.service("practice", "start");
    }
  }

  @Test
  void theIdentityProviderIsDown() {
    clock.pass(Duration.ofMinutes(1));
    Control.provider(Map.of("down", true));
    given()
        .get("/api/status")
        .then()
        .statusCode(503)
        .body("services.find { it.name == 'keycloak' }.status", equalTo("DOWN"));
  }
}

package org.touchstone.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Category;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.together.Together;

/** The examples of the API document, sent to the running service, have the promised answers. */
@QuarkusTest
class OpenApiExamplesTest {
  @Inject Tables tables;
  @Inject TestClock clock;
  @Inject Together together;

  private final ObjectMapper json = new ObjectMapper();

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void everyExampleOfARequestIsTaken() throws IOException {
    // Given
    JsonNode document = json.readTree(given().get("/q/openapi?format=json").asString());
    clock.set("2026-11-22T12:00:00Z");
    List<String> sent = new ArrayList<>();

    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        for (Map.Entry<String, JsonNode> content :
            method.getValue().at("/requestBody/content").properties()) {
          String operation = method.getKey() + " " + path.getKey();
          JsonNode examples = content.getValue().path("examples");
          assertThat(examples).as("%s has examples", operation).isNotEmpty();
          for (Map.Entry<String, JsonNode> example : examples.properties()) {
            // When
            String name = operation + " " + content.getKey() + " " + example.getKey();
            JsonNode value = example.getValue().get("value");
            Response answer = send(path.getKey(), method.getKey(), content.getKey(), value);

            // Then
            JsonNode promised = method.getValue().get("responses");
            assertThat(answer.statusCode())
                .as("%s: %s", name, answer.asString())
                .isBetween(200, 299);
            assertThat(promised.has(String.valueOf(answer.statusCode()))).as(name).isTrue();
            sent.add(name);
          }
        }
      }
    }
    assertThat(sent).hasSizeGreaterThanOrEqualTo(30);
  }

  private Response send(String path, String method, String type, JsonNode example)
      throws IOException {
    UUID patient = UUID.randomUUID();
    UUID clinician = UUID.randomUUID();
    tables.share(patient, clinician, List.of(Category.PAIN, Category.MOOD));
    boolean retires = path.endsWith("/retirement");
    // What a clinic retires, other tests do not notice.
    tables.employ(clinician, retires ? "retiring" : "north");
    String token =
        path.contains("/me/")
            ? TestTokens.patient(patient)
            : path.contains("/patients/")
                ? TestTokens.clinician(clinician)
                : TestTokens.administrator(clinician);
    String address =
        (path.contains("/patients/") ? path.replace("{id}", patient.toString()) : path)
            .replace("{code}", retires ? "sunset" : newCode(patient))
            .replace("{day}", "2026-11-22")
            .replace("{daypart}", "morning")
            .replace("{week}", "2026-W47");
    if (path.endsWith("/marks/{item}")) {
      // Something has to be there that can be marked, and somebody to share it with.
      together.pair(patient, UUID.randomUUID(), Category.MENU);
      UUID item = UUID.randomUUID();
      address = address.replace("{item}", item.toString());
      Api.as(patient)
          .contentType(ContentType.JSON)
          .body("{\"title\":\"tea\",\"column\":\"shared\",\"possibleAtPain\":7,\"shared\":true}")
          .put(Api.ME + "menu/items/" + item)
          .then()
          .statusCode(201);
    }
    if (path.endsWith("/reveal")) {
      // Something has to be there that can be shown, and somebody to show it to.
      together.pair(patient, UUID.randomUUID(), Category.CHECK_INS);
      Together.put(Api.as(patient), "check-ins/2026-W47", "{'zone':'UTC','feeling':5}")
          .then()
          .statusCode(201);
    }
    if (path.endsWith("/tailoring")) {
      // Something has to be there that can be tailored.
      UUID enrolment = UUID.randomUUID();
      address = address.replace("{enrolment}", enrolment.toString());
      Api.asClinician(clinician)
          .contentType(ContentType.JSON)
          .body("{\"programme\":\"first-week\",\"startsOn\":\"2026-11-22\"}")
          .put(address.replace("/tailoring", ""))
          .then()
          .statusCode(201);
    }
    String whole = address.replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
    String body = example.isTextual() ? example.textValue() : json.writeValueAsString(example);
    return Api.with(token)
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .request(method, whole);
  }

  /** A code of its own, in the form that all kinds of codes take: small letters. */
  private static String newCode(UUID any) {
    return any.toString()
        .replace("-", "")
        .chars()
        .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
        .collect(Collectors.joining());
  }
}

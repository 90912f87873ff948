package org.touchstone.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {
  @Test
  void describesEveryOperation() throws IOException {
    // When
    JsonNode document =
        new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());

    // Then
    List<String> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      assertThat(path.getKey()).startsWith("/api/practice/v1/");
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (method.getValue().has("responses")) {
          String operation = method.getKey() + " " + path.getKey();
          operations.add(operation);
          assertThat(method.getValue().path("summary").asText()).as(operation).isNotBlank();
          boolean open = operation.equals("get /api/practice/v1/help-now/{country}");
          assertThat(method.getValue().path("security").isEmpty()).as(operation).isEqualTo(open);
          JsonNode responses = method.getValue().get("responses");
          assertThat(responses.has("401")).as(operation).isEqualTo(!open);
          responses.forEach(r -> assertThat(r.path("description").asText()).isNotBlank());
        }
      }
    }
    assertThat(operations).hasSize(85);
  }
}

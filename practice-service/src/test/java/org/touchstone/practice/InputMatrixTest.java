package org.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.local.test.ApiDocument.BadParameter;
import org.touchstone.practice.AccessMatrix.Row;

/** Every operation with every kind of bad input; what it takes is read from the API document. */
@QuarkusTest
class InputMatrixTest extends MatrixCalls {

  @ParameterizedTest
  @MethodSource("org.touchstone.practice.AccessMatrix#rowsWithABody")
  void needsAJsonObject(Row row) {
    // Given
    long before = tables.rows(world.patient());
    for (String body : operation(row).noBodies()) {
      // When
      Response answer = send(row, body);

      // Then
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(faults(answer)).as(body).isNotEmpty();
    }
    assertThat(tables.rows(world.patient())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("org.touchstone.practice.AccessMatrix#rowsWithABody")
  void namesTheFieldAtFault(Row row) {
    refusesEach(row, operation(row).bodiesAtFault());
  }

  @ParameterizedTest
  @MethodSource("org.touchstone.practice.AccessMatrix#rowsWithABody")
  void namesTheFieldThatIsNeeded(Row row) {
    refusesEach(row, operation(row).bodiesWithout());
  }

  @ParameterizedTest
  @MethodSource("org.touchstone.practice.AccessMatrix#rows")
  void namesTheParameterAtFault(Row row) {
    // Given
    long before = tables.rows(world.patient());
    for (BadParameter bad : operation(row).badParameters()) {
      // When
      String path = row.path().replace("{" + bad.name() + "}", bad.value());
      String query = bad.query() ? "?" + bad.name() + "=" + bad.value() : "";
      Row broken = new Row(row.method(), path, row.roles(), row.kinds());
      Response answer = call(row, as(row.roles().get(0)), address(broken, world.patient()) + query);

      // Then
      assertThat(answer.statusCode()).as(bad.toString()).isEqualTo(400);
      assertThat(faults(answer)).as(bad.toString()).contains(bad.name());
    }
    assertThat(tables.rows(world.patient())).isEqualTo(before);
  }

  /** Each body is refused with the name of its field, and nothing is stored. */
  private void refusesEach(Row row, Map<String, String> bodiesByField) {
    // Given
    long before = tables.rows(world.patient());
    bodiesByField.forEach(
        (field, body) -> {
          // When
          Response answer = send(row, body);

          // Then
          assertThat(answer.statusCode()).as(body).isEqualTo(400);
          assertThat(faults(answer)).as(body).anyMatch(fault -> fault.startsWith(field));
        });
    assertThat(tables.rows(world.patient())).isEqualTo(before);
  }
}

package org.touchstone.patient.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.contracts.problem.ProblemException;

class CursorTest {
  private static final UUID ID = UUID.fromString("a0000000-0000-4000-8000-000000000001");

  @Test
  void namesAnItem() {
    assertThat(Cursor.id(Cursor.after(ID))).isEqualTo(ID);
    assertThat(Cursor.id(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22T08:30:00.123456Z", "1969-12-31T23:59:59.999999Z"})
  void namesAnItemInTime(String at) {
    Instant instant = Instant.parse(at);

    assertThat(Cursor.inTime(Cursor.after(instant, ID))).isEqualTo(new Cursor.InTime(instant, ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "ä", "AAAA", "oAAAAAAAQACAAAAAAAAAAQ="})
  void refusesWhatIsNoCursor(String text) {
    assertThatThrownBy(() -> Cursor.inTime(text)).isInstanceOf(ProblemException.class);
  }
}

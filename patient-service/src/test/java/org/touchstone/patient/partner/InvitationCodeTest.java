package org.touchstone.patient.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTest {
  @Test
  void has130RandomBits() {
    // Given
    SecureRandom random = new SecureRandom();

    // When
    Stream<String> codes = Stream.generate(() -> InvitationCode.random(random)).limit(10_000);

    // Then
    assertThat(codes)
        .doesNotHaveDuplicates()
        .allMatch(
            code -> code.matches("([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]"),
            "26 letters of an alphabet of 32");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01abc-defgh-jkmnp-qrstv-wxyz0-1",
        "OIABC DEFGH JKMNP QRSTV WXYZO L",
        "o1abcdefghjkmnpqrstvwxyz0i"
      })
  void isTheSameHoweverItIsTyped(String typed) {
    // When
    byte[] hash = InvitationCode.hash(typed);

    // Then
    assertThat(hash).isEqualTo(InvitationCode.hash("01ABC-DEFGH-JKMNP-QRSTV-WXYZ0-1")).hasSize(32);
  }
}

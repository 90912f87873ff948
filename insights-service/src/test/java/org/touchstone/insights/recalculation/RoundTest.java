package org.touchstone.insights.recalculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundTest {
  private final Round round = new Round(Duration.ofSeconds(1));

  @Test
  void endsWithTheDiaryThatComesBack() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();

    assertTrue(round.add(one));
    assertTrue(round.add(other));
    assertFalse(round.add(one));
  }

  @Test
  void restsThreeTimesAsLongAsItTookAndNeverLongerThanAllowed() {
    assertEquals(Duration.ofMillis(60), round.rest(Duration.ofMillis(20)));
    assertEquals(Duration.ofSeconds(1), round.rest(Duration.ofMillis(500)));
  }
}

package org.touchstone.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

  private final TokenBucket bucket = new TokenBucket(10, 2, 0);

  @Test
  void givesUpToItsSizeAtOnce() {
    assertEquals(0, bucket.take(10, 0));
    assertEquals(1, bucket.take(1, 0));
  }

  @Test
  void tellsHowLongToWait() {
    assertEquals(0, bucket.take(10, 0));
    assertEquals(3, bucket.take(5, 0));
  }

  @Test
  void refillsSteadilyUpToItsSize() {
    assertEquals(0, bucket.take(10, 0));
    assertEquals(0, bucket.take(2, at(1)));
    assertEquals(1, bucket.take(1, at(1)));
    assertEquals(0, bucket.take(10, at(60)));
    assertEquals(1, bucket.take(1, at(60)));
  }

  @Test
  void aRefusalCostsNothing() {
    assertEquals(0, bucket.take(8, 0));
    assertEquals(1, bucket.take(3, 0));
    assertEquals(0, bucket.take(2, 0));
  }

  @Test
  void aClockThatGoesBackGivesNothing() {
    assertEquals(0, bucket.take(10, at(5)));
    assertEquals(1, bucket.take(1, at(4)));
  }

  private static long at(long seconds) {
    return Duration.ofSeconds(seconds).toNanos();
  }
}

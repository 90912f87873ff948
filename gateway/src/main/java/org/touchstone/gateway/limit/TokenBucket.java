package org.touchstone.gateway.limit;

/** A bucket of points that refills steadily up to its size. Thread-safe. */
final class TokenBucket {

  private static final double NANOS = 1e9;

  private final double size;
  private final double perSecond;
  private double points;
  private long asOf;

  /**
   * Starts full.
   *
   * @param now nanoseconds of a clock that never goes back
   */
  TokenBucket(int size, int perSecond, long now) {
    this.size = size;
    this.perSecond = perSecond;
    this.points = size;
    this.asOf = now;
  }

  /**
   * Takes {@code cost} points if they are there.
   *
   * @return 0 when taken, else the seconds, 1 or more, until they will be there
   */
  synchronized long take(int cost, long now) {
    points = Math.min(size, points + Math.max(0, now - asOf) / NANOS * perSecond);
    asOf = now;
    if (points >= cost) {
      points -= cost;
      return 0;
    }
    return (long) Math.max(1, Math.ceil((cost - points) / perSecond));
  }
}

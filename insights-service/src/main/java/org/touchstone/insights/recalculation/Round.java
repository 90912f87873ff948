package org.touchstone.insights.recalculation;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Recalculations without a pause in between. A diary that comes back in the same round changes
 * faster than it is recalculated: then the worker rests, what comes meanwhile is one recalculation,
 * and the processors are free to take entries in. At rest a round has one diary, and nobody waits.
 */
final class Round {
  /** Rests take this many times what the round took. */
  private static final int REST = 3;

  private final Set<UUID> done = new HashSet<>();
  private final Duration longestRest;
  private final long began = System.nanoTime();

  Round(Duration longestRest) {
    this.longestRest = longestRest;
  }

  /** Notes a recalculated diary; false: it was in this round before. */
  boolean add(UUID patientId) {
    return done.add(patientId);
  }

  /** The rest after this round. */
  Duration rest() {
    return rest(Duration.ofNanos(System.nanoTime() - began));
  }

  Duration rest(Duration took) {
    Duration rest = took.multipliedBy(REST);
    return rest.compareTo(longestRest) > 0 ? longestRest : rest;
  }
}

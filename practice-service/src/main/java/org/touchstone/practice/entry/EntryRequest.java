package org.touchstone.practice.entry;

import java.time.Instant;
import java.util.List;
import org.touchstone.contracts.problem.Problem.Violation;

/**
 * What a device sends to record an entry.
 *
 * @param <E> the kind
 */
public interface EntryRequest<E extends Entry<E>> {
  Instant at();

  String zone();

  /** The rules that hold between fields; empty when all do. */
  List<Violation> contradictions();

  /** The entry, once every rule holds. */
  E entry(EntryHead head);
}

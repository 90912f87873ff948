package org.touchstone.contracts.inbox;

import java.util.List;

/**
 * Facts that arrived together, in the order of their partitions.
 *
 * @param consumer who reads
 * @param generation which reading of the log this is; a rebuild starts the next
 * @param events the facts, those that arrived before among them
 */
public record Batch(String consumer, int generation, List<ReceivedEvent> events) {}

package org.touchstone.practice.entry;

import java.io.Serializable;
import java.util.UUID;

/** Key of an entry's row: an id counts for its patient alone. */
public record EntryKey(UUID patientId, UUID id) implements Serializable {}

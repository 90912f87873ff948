package org.touchstone.insights.observation;

import java.util.UUID;

/** Names one entry of one diary. */
record EntryKey(UUID patientId, Kind kind, UUID entryId) {}

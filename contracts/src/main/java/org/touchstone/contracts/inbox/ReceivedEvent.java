package org.touchstone.contracts.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Event;
import org.touchstone.contracts.event.EventKind;

/**
 * A fact as it arrived.
 *
 * @param eventId CloudEvents id: the same fact has the same id however often it arrives
 * @param kind what kind of fact
 * @param patientId whom it is about
 * @param subjectId what it is the whole state of
 * @param revision of the subject, from 1; the higher one wins
 * @param event the fact; null: the subject was deleted
 */
public record ReceivedEvent(
    UUID eventId,
    EventKind kind,
    UUID patientId,
    UUID subjectId,
    long revision,
    @Nullable Event event) {}

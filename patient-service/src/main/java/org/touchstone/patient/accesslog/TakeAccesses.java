package org.touchstone.patient.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.inbox.Batch;
import org.touchstone.contracts.inbox.Inbox;
import org.touchstone.contracts.inbox.ReceivedEvent;

/** Keeps accesses, each once. An access is never taken back: a tombstone changes nothing here. */
@ApplicationScoped
class TakeAccesses {
  private final Inbox inbox;
  private final AccessRepository repository;

  TakeAccesses(Inbox inbox, AccessRepository repository) {
    this.inbox = inbox;
    this.repository = repository;
  }

  @Transactional
  void handle(Batch batch) {
    List<AccessRecorded> accesses =
        inbox.firstTime(batch).stream()
            .map(ReceivedEvent::event)
            .filter(AccessRecorded.class::isInstance)
            .map(AccessRecorded.class::cast)
            .toList();
    repository.insert(accesses);
  }
}

package org.touchstone.insights.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.touchstone.contracts.inbox.Batch;
import org.touchstone.contracts.inbox.Inbox;
import org.touchstone.contracts.inbox.ReceivedEvent;

/** Tells the other features of erasures, a batch in one transaction. */
@ApplicationScoped
class ForgetPatients {

  private final Inbox inbox;
  private final Event<PatientForgotten> forgotten;

  ForgetPatients(Inbox inbox, Event<PatientForgotten> forgotten) {
    this.inbox = inbox;
    this.forgotten = forgotten;
  }

  @Transactional
  void apply(Batch batch) {
    inbox.firstTime(batch).stream()
        .filter(fact -> fact.event() == null)
        .map(ReceivedEvent::patientId)
        .distinct()
        .forEach(patient -> forgotten.fire(new PatientForgotten(patient)));
  }
}

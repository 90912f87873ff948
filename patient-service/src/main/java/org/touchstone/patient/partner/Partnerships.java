package org.touchstone.patient.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.patient.profile.Enrolment;
import org.touchstone.patient.profile.Enrolments;

/**
 * Invitations and partnerships; each change of a partnership is told as {@code PartnershipChanged}
 * in its transaction. Whoever is called by the same person at the same time waits for the other.
 */
@ApplicationScoped
public class Partnerships {
  /** Long enough to hand a code over in peace, short enough not to lie around. */
  static final Duration VALIDITY = Duration.ofDays(7);

  private final PartnerRepository repository;
  private final Enrolments enrolments;
  private final Outbox outbox;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Partnerships(PartnerRepository repository, Enrolments enrolments, Outbox outbox, Clock clock) {
    this.repository = repository;
    this.enrolments = enrolments;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Makes an invitation; an earlier one that nobody has accepted ends with it.
   *
   * @throws ProblemException not found, when no clinic treats the patient; conflict, when somebody
   *     shares the app with them already
   */
  @Transactional
  InvitationView invite(UUID patientId) {
    if (enrolments.find(patientId).filter(Enrolment::active).isEmpty()) {
      throw ProblemException.notFound();
    }
    repository.lock(patientId);
    if (repository.active(patientId).isPresent()) {
      throw ProblemException.conflict(
          "partner-active", "You share the app with someone now. That comes to an end first.");
    }
    String code = InvitationCode.random(random);
    Instant now = now();
    Invitation invitation =
        new Invitation(patientId, UUID.randomUUID(), now, now.plus(VALIDITY), null);
    repository.replaceInvitation(invitation, InvitationCode.hash(code));
    return new InvitationView(invitation.id(), code, invitation.expiresAt());
  }

  /**
   * Accepts an invitation. The same call again has the same answer while the partnership holds.
   *
   * @throws ProblemException conflict, when the caller shares the app with somebody already,
   *     whatever the code; not found for any code that is not open: unknown, used, expired or taken
   *     back
   */
  @Transactional
  PartnerView accept(UUID partnerId, String code) {
    byte[] hash = InvitationCode.hash(code);
    repository.lock(partnerId);
    Optional<Partnership> held = repository.active(partnerId);
    Optional<Invitation> named = repository.invitation(hash);
    if (held.isPresent()) {
      Partnership partnership = held.get();
      boolean again =
          named
              .filter(invitation -> invitation.patientId().equals(partnership.patientId()))
              .filter(invitation -> partnerId.equals(invitation.acceptedBy()))
              .isPresent();
      if (again) {
        return PartnerView.active(partnership.since());
      }
      throw ProblemException.conflict(
          "partner-active", "You share the app with someone now. That comes to an end first.");
    }
    UUID patientId = named.map(Invitation::patientId).orElseThrow(ProblemException::notFound);
    repository.lock(patientId);
    // Read again: it may have been used or taken back while this call waited.
    Instant now = now();
    boolean opens =
        repository.invitation(hash).filter(invitation -> invitation.isOpen(now)).isPresent()
            && enrolments.find(patientId).filter(Enrolment::active).isPresent();
    if (!opens) {
      throw ProblemException.notFound();
    }
    Partnership partnership = Partnership.begin(patientId, partnerId, now);
    repository.insert(partnership);
    repository.markAccepted(patientId, partnerId);
    outbox.append(partnership.fact());
    return PartnerView.active(now);
  }

  /** How it stands with this person, seen from their own side. */
  @Transactional
  PartnerView of(UUID personId) {
    Instant now = now();
    return repository
        .active(personId)
        .map(partnership -> PartnerView.active(partnership.since()))
        .or(
            () ->
                repository
                    .invitationOf(personId)
                    .filter(invitation -> invitation.isOpen(now))
                    .map(open -> PartnerView.invited(open.createdAt(), open.expiresAt())))
        .orElse(PartnerView.NONE);
  }

  /** Ends whatever there is for this person: a partnership, an open invitation, or nothing. */
  @Transactional
  public void end(UUID personId) {
    repository.lock(personId);
    // The partnership before the invitation: the other side may end it at the same time.
    Optional<Partnership> ended = repository.end(personId);
    repository.deleteInvitation(ended.map(Partnership::patientId).orElse(personId));
    ended.map(Partnership::fact).ifPresent(outbox::append);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

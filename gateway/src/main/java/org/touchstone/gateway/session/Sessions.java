package org.touchstone.gateway.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The life of sessions, from sign-in to their end. Blocks: worker threads only. */
@ApplicationScoped
class Sessions {

  private static final Logger LOG = Logger.getLogger(Sessions.class);

  /**
   * The time of last use is written at most this often, so that reading a page does not write to
   * the database each time.
   */
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final SessionConfig config;
  private final SessionStore store;
  private final IdentityProvider provider;
  private final Keys keys;
  private final Clock clock;
  private final Semaphore renewals;

  Sessions(
      SessionConfig config, SessionStore store, IdentityProvider provider, Keys keys, Clock clock) {
    this.config = config;
    this.store = store;
    this.provider = provider;
    this.keys = keys;
    this.clock = clock;
    this.renewals = new Semaphore(config.renewals());
  }

  /**
   * Opens a session under a new identifier.
   *
   * @param page where the person goes next
   * @param formerId the session that this browser had before, which ends
   */
  Opened open(SignedIn signedIn, String page, @Nullable String formerId) {
    if (formerId != null) {
      store.delete(Keys.hash(formerId));
    }
    Instant now = clock.instant();
    String id = keys.unguessable();
    Audience audience = Audience.of(page, signedIn.person().role());
    Session session =
        new Session(
            Keys.hash(id),
            audience,
            signedIn.person(),
            signedIn.tokens(),
            now,
            now.plus(audience.life(config).absolute()));
    store.insert(session);
    return new Opened(id, audience.life(config));
  }

  /**
   * Finds the session of a cookie, with an access token that is good for the next moments.
   *
   * @param used whether this counts as use; a page that asks whether it is still signed in does not
   */
  Resolution resolve(String id, boolean used) {
    byte[] hash = Keys.hash(id);
    Optional<Session> found = store.find(hash);
    if (found.isEmpty()) {
      return new Resolution.Gone();
    }
    Session session = found.get();
    Instant now = clock.instant();
    if (session.ended(now, config)) {
      store.delete(hash);
      return new Resolution.Gone();
    }
    if (!fresh(session, now)) {
      return renew(hash, used);
    }
    if (used && !now.isBefore(session.seenAt().plus(SEEN_EVERY))) {
      store.touch(hash, now);
    }
    return new Resolution.Live(session);
  }

  /** Ends a session here and at the identity provider. */
  void end(String id) {
    byte[] hash = Keys.hash(id);
    Optional<Session> session = store.find(hash);
    store.delete(hash);
    session.ifPresent(provider::end);
  }

  /** Ends sessions because the identity provider says so. */
  int ended(TokenVerifier.LoggedOut loggedOut) {
    if (loggedOut.providerSession() != null) {
      return store.deleteOfProviderSession(loggedOut.providerSession());
    }
    return loggedOut.subject() == null ? 0 : store.deleteOfSubject(loggedOut.subject());
  }

  @Scheduled(every = "10m", delayed = "1m")
  void sweep() {
    Instant now = clock.instant();
    for (Audience audience : Audience.values()) {
      int deleted = store.deleteEnded(audience, now, now.minus(audience.life(config).idle()));
      LOG.debugf("%d ended sessions deleted", deleted);
    }
  }

  /**
   * Renews under a lock on the session's row: of all requests that find the token ended, on all
   * replicas, one asks the identity provider, and the others find the new token. A refresh token
   * used twice would end the session where the provider rotates them.
   */
  private Resolution renew(byte[] hash, boolean used) {
    boolean mine = false;
    try {
      mine = renewals.tryAcquire(config.providerTimeout().toMillis(), TimeUnit.MILLISECONDS);
      if (mine) {
        return QuarkusTransaction.requiringNew().call(() -> renewLocked(hash, used));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (mine) {
        renewals.release();
      }
    }
    return store
        .find(hash)
        .<Resolution>map(Resolution.Stalled::new)
        .orElseGet(Resolution.Gone::new);
  }

  private Resolution renewLocked(byte[] hash, boolean used) {
    Optional<Session> locked = store.lock(hash);
    if (locked.isEmpty()) {
      return new Resolution.Gone();
    }
    Session session = locked.get();
    if (fresh(session, clock.instant())) {
      return new Resolution.Live(session);
    }
    try {
      SignedIn renewed = provider.renew(session);
      Session next =
          new Session(
              hash,
              session.audience(),
              renewed.person(),
              renewed.tokens(),
              used ? clock.instant() : session.seenAt(),
              session.expiresAt());
      store.renew(next);
      return new Resolution.Live(next);
    } catch (ProviderRefusedException e) {
      store.delete(hash);
      return new Resolution.Gone();
    } catch (ProviderUnavailableException e) {
      LOG.warnf("session of %s cannot be renewed: %s", session.person().id(), e.getMessage());
      boolean stillGood = clock.instant().isBefore(session.tokens().accessExpiresAt());
      return stillGood ? new Resolution.Live(session) : new Resolution.Stalled(session);
    }
  }

  private boolean fresh(Session session, Instant now) {
    return now.plus(config.renewBefore()).isBefore(session.tokens().accessExpiresAt());
  }

  /**
   * A session that was opened.
   *
   * @param id its identifier, for the cookie
   */
  record Opened(String id, SessionConfig.Life life) {}
}

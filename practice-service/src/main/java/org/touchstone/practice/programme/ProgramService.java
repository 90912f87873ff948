package org.touchstone.practice.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;

/**
 * Programmes and their drafts. They belong to the installation: no fact tells this service to which
 * clinic an administrator belongs.
 */
@ApplicationScoped
class ProgramService {
  private final ProgramRepository programs;
  private final ProgramRules rules;
  private final Clock clock;

  ProgramService(ProgramRepository programs, ProgramRules rules, Clock clock) {
    this.programs = programs;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * The answer to a saved draft.
   *
   * @param created whether there was none
   */
  record Saved(boolean created, Draft draft) {}

  /** The newest version of each programme. */
  @Transactional
  List<Program> current() {
    return programs.current();
  }

  /**
   * A version; without one, the newest.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  Program require(String code, @Nullable Integer version) {
    return find(code, version).orElseThrow(ProblemException::notFound);
  }

  /** A version; without one, the newest. */
  @Transactional
  Optional<Program> find(String code, @Nullable Integer version) {
    return programs.find(code, version);
  }

  /**
   * The draft of a programme.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  Draft draft(String code) {
    return programs.draft(code).orElseThrow(ProblemException::notFound);
  }

  /**
   * Saves a draft, or changes the one that is there when {@code revision} says which one is
   * replaced, so that two administrators do not overwrite each other.
   *
   * @throws ProblemException 400 for a broken rule; 409 when another draft or revision is there
   */
  @Transactional
  Saved save(String code, @Nullable Long revision, ProgramContent content, UUID administrator) {
    requireRules(content);
    programs.lock(code);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<Draft> known = programs.draft(code);
    if (known.isEmpty()) {
      if (revision != null) {
        throw ProblemException.notFound();
      }
      Draft draft = new Draft(code, 1, content, now);
      programs.save(draft, administrator);
      return new Saved(true, draft);
    }
    Draft current = known.get();
    boolean same = current.content().equals(content);
    if (same
        && (revision == null
            || revision == current.revision()
            || revision + 1 == current.revision())) {
      return new Saved(false, current);
    }
    if (revision == null || revision != current.revision()) {
      throw ProblemException.conflict(
          "revision-conflict",
          "The draft is at revision " + current.revision() + ". Nothing was changed.");
    }
    Draft changed = new Draft(code, current.revision() + 1, content, now);
    programs.save(changed, administrator);
    return new Saved(false, changed);
  }

  /** Throws a draft away; published versions stay. */
  @Transactional
  void discard(String code) {
    programs.lock(code);
    programs.discard(code);
  }

  /**
   * Publishes the draft as the next version; who is enrolled keeps the version of the enrolment.
   *
   * @param revision of the draft that the administrator has seen
   * @throws ProblemException 400 when a rule is broken by now; 404 without a draft; 409 when the
   *     draft was changed in the meantime
   */
  @Transactional
  Program publish(String code, @Nullable Long revision, UUID administrator) {
    programs.lock(code);
    Draft draft = draft(code);
    if (revision != null && revision != draft.revision()) {
      throw ProblemException.conflict(
          "revision-conflict",
          "The draft is at revision " + draft.revision() + ". Nothing was published.");
    }
    requireRules(draft.content());
    Program published = programs.publish(code, draft.content(), administrator, clock.instant());
    programs.discard(code);
    return published;
  }

  private void requireRules(ProgramContent content) {
    List<Violation> violations = rules.violations(content);
    if (!violations.isEmpty()) {
      throw ProblemException.badRequest(violations);
    }
  }
}

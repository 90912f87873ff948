package org.touchstone.practice.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.edition.Draft;
import org.touchstone.practice.edition.Saved;

/**
 * Programmes and their drafts. They belong to the installation: no fact tells this service to which
 * clinic an administrator belongs.
 */
@ApplicationScoped
class ProgramService {
  private final ProgramEditions editions;
  private final ProgramRules rules;

  ProgramService(ProgramEditions editions, ProgramRules rules) {
    this.editions = editions;
    this.rules = rules;
  }

  /** The newest version of each programme. */
  @Transactional
  List<Program> current() {
    return editions.newest().stream().map(Program::of).toList();
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
    return (version == null ? editions.newest(code) : editions.find(code, version))
        .map(Program::of);
  }

  /**
   * The draft of a programme.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  Draft<ProgramContent> draft(String code) {
    return editions.requireDraft(code);
  }

  /**
   * Saves a draft, or changes the one that is there.
   *
   * @throws ProblemException 400 for a broken rule; 404 for a change of a draft that is not there;
   *     409 when another draft or revision is there
   */
  @Transactional
  Saved<ProgramContent> save(
      String code, @Nullable Long revision, ProgramContent content, UUID administrator) {
    requireRules(content);
    return editions.save(code, revision, content, administrator);
  }

  /** Throws a draft away; published versions stay. */
  @Transactional
  void discard(String code) {
    editions.discard(code);
  }

  /**
   * Publishes the draft as the next version; who is enrolled keeps the version of the enrolment.
   *
   * @param revision of the draft that the administrator has seen; null: whichever it is
   * @throws ProblemException 400 when a rule is broken by now; 404 without a draft; 409 when the
   *     draft was changed in the meantime
   */
  @Transactional
  Program publish(String code, @Nullable Long revision, UUID administrator) {
    return Program.of(editions.publish(code, revision, 0, this::requireRules, administrator));
  }

  private void requireRules(ProgramContent content) {
    List<Violation> violations = rules.violations(content);
    if (!violations.isEmpty()) {
      throw ProblemException.badRequest(violations);
    }
  }
}

package org.touchstone.practice.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.edition.Draft;
import org.touchstone.practice.edition.Edition;
import org.touchstone.practice.edition.Saved;

/** Programmes and their drafts: those of a clinic, before those that came with the suite. */
@ApplicationScoped
class ProgramService {
  private final ProgramEditions editions;
  private final ProgramRules rules;
  private final ItemCodes codes;
  private final EnrolmentRepository enrolments;

  ProgramService(
      ProgramEditions editions,
      ProgramRules rules,
      ItemCodes codes,
      EnrolmentRepository enrolments) {
    this.editions = editions;
    this.rules = rules;
    this.codes = codes;
    this.enrolments = enrolments;
  }

  /** The newest version of each programme. */
  @Transactional
  List<Program> current(Clinic clinic) {
    return editions.newest(clinic).stream().map(Program::of).toList();
  }

  /**
   * A version; without one, the newest.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  Program require(Clinic clinic, String code, @Nullable Integer version) {
    return find(clinic, code, version).orElseThrow(ProblemException::notFound);
  }

  /** A version; without one, the newest. */
  @Transactional
  Optional<Program> find(Clinic clinic, String code, @Nullable Integer version) {
    return (version == null ? editions.newest(clinic, code) : editions.find(clinic, code, version))
        .map(Program::of);
  }

  /**
   * The versions of a programme that a clinic sees, with how many of its patients are on each.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  VersionsView versions(Clinic clinic, String code) {
    List<Edition<ProgramContent>> versions = editions.versions(clinic, code);
    if (versions.isEmpty()) {
      throw ProblemException.notFound();
    }
    return VersionsView.of(versions, enrolments.counted(clinic, code));
  }

  /** The version that an enrolment refers to, whichever clinic treats the patient by now. */
  @Transactional
  Program of(Enrolment enrolment) {
    return require(enrolment.programClinic(), enrolment.program(), enrolment.version());
  }

  /** What the clinic is writing, by code. */
  @Transactional
  DraftsView drafts(Clinic clinic) {
    return DraftsView.of(editions.drafts(clinic), editions.codes(clinic));
  }

  /**
   * The draft of a programme.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  Draft<ProgramContent> draft(Clinic clinic, String code) {
    return editions.requireDraft(clinic, code);
  }

  /**
   * Saves a draft, or changes the one that is there.
   *
   * @throws ProblemException 400 for a broken rule; 404 for a change of a draft that is not there;
   *     409 when another draft or revision is there
   */
  @Transactional
  Saved<ProgramContent> save(
      Clinic clinic,
      String code,
      @Nullable Long revision,
      ProgramContent content,
      UUID administrator) {
    requireRules(clinic, content);
    return editions.save(clinic, code, revision, content, administrator);
  }

  /** Throws a draft away; published versions stay. */
  @Transactional
  void discard(Clinic clinic, String code) {
    editions.discard(clinic, code);
  }

  /**
   * Publishes the draft as the next version; who is enrolled keeps the version of the enrolment.
   *
   * @param revision of the draft that the administrator has seen; null: whichever it is
   * @throws ProblemException 400 when a rule is broken by now; 404 without a draft; 409 when the
   *     draft was changed in the meantime
   */
  @Transactional
  Program publish(Clinic clinic, String code, @Nullable Long revision, UUID administrator) {
    return Program.of(
        editions.publish(
            clinic, code, revision, 0, content -> requireRules(clinic, content), administrator));
  }

  /** Codes of the practices that a clinic no longer offers. */
  @Transactional
  Set<String> retiredPractices(Clinic clinic) {
    return codes.retiredPractices(clinic);
  }

  private void requireRules(Clinic clinic, ProgramContent content) {
    List<Violation> violations = rules.violations(clinic, content);
    if (!violations.isEmpty()) {
      throw ProblemException.badRequest(violations);
    }
  }
}

package org.touchstone.practice.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.catalogue.Practice.DraftMark;
import org.touchstone.practice.catalogue.PracticeRepository.Edition;
import org.touchstone.practice.catalogue.PracticeRepository.Published;
import org.touchstone.practice.catalogue.PracticeVersions.PracticeVersion;

/**
 * The catalogue as it is offered: the practices of the data file, each replaced by what an
 * administrator has published last, then those that administrators have added. It is one for all
 * clinics of an installation.
 */
@ApplicationScoped
class PracticeService {
  private final ShippedPractices shipped;
  private final PracticeRepository practices;
  private final PracticeRules rules;
  private final Clock clock;

  PracticeService(
      ShippedPractices shipped, PracticeRepository practices, PracticeRules rules, Clock clock) {
    this.shipped = shipped;
    this.practices = practices;
    this.rules = rules;
    this.clock = clock;
  }

  /** Names the catalogue as it is now; grows with each publication. */
  @Transactional
  String version() {
    return version(practices.editions());
  }

  /** A content and the version that it has. */
  record Current(String version, PracticeCatalogue catalogue) {}

  @Transactional
  Current current() {
    Published published = practices.published();
    return new Current(
        version(published.editions()),
        shipped
            .catalogue()
            .with(shipped.catalogue().version() + published.editions(), offered(published)));
  }

  /**
   * A practice as it is offered.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  PracticeDetail require(String code) {
    PracticeCatalogue catalogue = current().catalogue();
    Practice practice =
        catalogue.practices().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    return new PracticeDetail(
        practice,
        catalogue.notice(),
        catalogue.crisis(),
        catalogue.whenToCall(),
        catalogue.mechanisms().stream()
            .filter(mechanism -> practice.mechanisms().contains(mechanism.code()))
            .toList(),
        catalogue.practices().stream()
            .filter(other -> other.family().equals(practice.family()))
            .map(Practice::code)
            .filter(other -> !other.equals(code))
            .toList());
  }

  /** What has not been published yet, in the form of the catalogue; each with its mark. */
  @Transactional
  PracticeCatalogue drafts() {
    Published published = practices.published();
    List<Practice> drafts = new ArrayList<>();
    for (PracticeDraft draft : practices.drafts()) {
      drafts.add(
          Practice.of(
              draft.code(),
              newest(draft.code(), published),
              draft.content(),
              shipped.catalogue().noEvidence(),
              new DraftMark(draft.revision(), draft.changedAt())));
    }
    return shipped.catalogue().with(shipped.catalogue().version() + published.editions(), drafts);
  }

  /**
   * The draft of a practice.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  PracticeDraft draft(String code) {
    return practices.draft(code).orElseThrow(ProblemException::notFound);
  }

  /** A saved draft, and whether it is a new one. */
  record Saved(boolean created, PracticeDraft draft) {}

  /**
   * Saves a draft, or changes the one that is there when {@code revision} says which one is
   * replaced, so that two administrators do not overwrite each other.
   *
   * @throws ProblemException 400 for a broken rule; 404 for a change of a draft that is not there;
   *     409 when another draft or revision is there
   */
  @Transactional
  Saved save(String code, @Nullable Long revision, PracticeContent content, UUID administrator) {
    refuse(rules.broken(content));
    practices.lock();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<PracticeDraft> known = practices.draft(code);
    if (known.isEmpty()) {
      if (revision != null) {
        throw ProblemException.notFound();
      }
      PracticeDraft draft = new PracticeDraft(code, 1, content, now);
      practices.save(draft, administrator);
      return new Saved(true, draft);
    }
    PracticeDraft before = known.get();
    boolean same = before.content().equals(content);
    if (same
        && (revision == null
            || revision == before.revision()
            || revision + 1 == before.revision())) {
      return new Saved(false, before);
    }
    requireRevision(before, revision);
    PracticeDraft changed = new PracticeDraft(code, before.revision() + 1, content, now);
    practices.save(changed, administrator);
    return new Saved(false, changed);
  }

  /** Throws a draft away; published versions stay. */
  @Transactional
  void discard(String code) {
    practices.lock();
    practices.discard(code);
  }

  /**
   * Publishes the draft as the next version.
   *
   * @param revision of the draft that the administrator has seen
   * @throws ProblemException 400 when a rule is broken; 404 without a draft; 409 when the draft was
   *     changed in the meantime
   */
  @Transactional
  Practice publish(String code, long revision, UUID administrator) {
    practices.lock();
    PracticeDraft draft = draft(code);
    requireRevision(draft, revision);
    Published published = practices.published();
    List<Violation> broken = new ArrayList<>(rules.broken(draft.content()));
    broken.addAll(PracticeRules.broken(code, draft.content(), offered(published)));
    refuse(broken);
    int version = newest(code, published) + 1;
    practices.publish(new Edition(code, version, draft.content()), administrator, clock.instant());
    practices.discard(code);
    return Practice.of(code, version, draft.content(), shipped.catalogue().noEvidence(), null);
  }

  /**
   * All versions of a practice.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  PracticeVersions versions(String code) {
    List<PracticeVersion> versions = new ArrayList<>(practices.versions(code));
    shipped
        .find(code)
        .ifPresent(
            one -> versions.add(new PracticeVersion(one.version(), null, null, one.content())));
    if (versions.isEmpty()) {
      throw ProblemException.notFound();
    }
    return new PracticeVersions(versions);
  }

  private String version(int editions) {
    return shipped.catalogue().version() + "." + editions;
  }

  private List<Practice> offered(Published published) {
    Map<String, Edition> newest = new HashMap<>();
    published.newest().forEach(edition -> newest.put(edition.code(), edition));
    List<Practice> offered = new ArrayList<>();
    for (Practice practice : shipped.catalogue().practices()) {
      Edition edition = newest.remove(practice.code());
      offered.add(edition == null ? practice : practice(edition));
    }
    for (Edition edition : published.newest()) {
      if (newest.containsKey(edition.code())) {
        offered.add(practice(edition));
      }
    }
    return offered;
  }

  private Practice practice(Edition edition) {
    return Practice.of(
        edition.code(),
        edition.version(),
        edition.content(),
        shipped.catalogue().noEvidence(),
        null);
  }

  /** The highest version so far, 0 without one; a file that is ahead of the clinics counts too. */
  private int newest(String code, Published published) {
    int fromFile = shipped.find(code).map(Practice::version).orElse(0);
    return published.newest().stream()
        .filter(edition -> edition.code().equals(code))
        .mapToInt(edition -> Math.max(edition.version(), fromFile))
        .findFirst()
        .orElse(fromFile);
  }

  private static void requireRevision(PracticeDraft draft, @Nullable Long revision) {
    if (revision == null || revision != draft.revision()) {
      throw ProblemException.conflict(
          "revision-conflict",
          "The draft is at revision " + draft.revision() + ". Nothing was changed.");
    }
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.badRequest(violations);
    }
  }
}

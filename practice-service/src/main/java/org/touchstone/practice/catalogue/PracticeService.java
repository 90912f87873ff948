package org.touchstone.practice.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.catalogue.Practice.DraftMark;
import org.touchstone.practice.catalogue.PracticeVersions.PracticeVersion;
import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.edition.Draft;
import org.touchstone.practice.edition.Edition;
import org.touchstone.practice.edition.Saved;

/**
 * The catalogue as it is offered: the practices of the data file, each replaced by what an
 * administrator of the clinic has published last, then those that the clinic has added.
 */
@ApplicationScoped
class PracticeService {
  private final ShippedPractices shipped;
  private final PracticeEditions editions;
  private final PracticeRules rules;

  PracticeService(ShippedPractices shipped, PracticeEditions editions, PracticeRules rules) {
    this.shipped = shipped;
    this.editions = editions;
    this.rules = rules;
  }

  /** A content and the version that it has. */
  record Current(String version, PracticeCatalogue catalogue) {}

  /** The catalogue, and what names it as it is now: that changes with each publication. */
  @Transactional
  Current current(Clinic clinic) {
    int published = editions.count(clinic);
    return new Current(
        shipped.catalogue().version() + "." + published + "-" + clinic.id(),
        shipped.catalogue().with(shipped.catalogue().version() + published, offered(clinic)));
  }

  /** What is asked for of the catalogue, with the catalogue's version. */
  record Found(String version, PracticeDetail detail) {}

  /**
   * A practice as it is offered.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  Found require(Clinic clinic, String code) {
    Current current = current(clinic);
    return new Found(current.version(), detail(code, current.catalogue()));
  }

  /** What has not been published yet, in the form of the catalogue; each with its mark. */
  @Transactional
  PracticeCatalogue drafts(Clinic clinic) {
    List<Practice> drafts = new ArrayList<>();
    for (Draft<PracticeContent> draft : editions.drafts(clinic)) {
      drafts.add(
          Practice.of(
              draft.code(),
              newest(clinic, draft.code()),
              draft.content(),
              shipped.catalogue().noEvidence(),
              new DraftMark(draft.revision(), draft.changedAt())));
    }
    return shipped.catalogue().with(shipped.catalogue().version() + editions.count(clinic), drafts);
  }

  /**
   * The draft of a practice.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  Draft<PracticeContent> draft(Clinic clinic, String code) {
    return editions.requireDraft(clinic, code);
  }

  /**
   * Saves a draft, or changes the one that is there.
   *
   * @throws ProblemException 400 for a broken rule; 404 for a change of a draft that is not there;
   *     409 when another draft or revision is there
   */
  @Transactional
  Saved<PracticeContent> save(
      Clinic clinic,
      String code,
      @Nullable Long revision,
      PracticeContent content,
      UUID administrator) {
    refuse(rules.broken(content));
    return editions.save(clinic, code, revision, content, administrator);
  }

  /** Throws a draft away; published versions stay. */
  @Transactional
  void discard(Clinic clinic, String code) {
    editions.discard(clinic, code);
  }

  /**
   * Publishes the draft as the next version.
   *
   * @param revision of the draft that the administrator has seen
   * @throws ProblemException 400 when a rule is broken; 404 without a draft; 409 when the draft was
   *     changed in the meantime
   */
  @Transactional
  Practice publish(Clinic clinic, String code, long revision, UUID administrator) {
    return practice(
        editions.publish(
            clinic,
            code,
            revision,
            fromFile(code),
            content -> require(clinic, code, content),
            administrator));
  }

  /**
   * All versions of a practice.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  PracticeVersions versions(Clinic clinic, String code) {
    List<PracticeVersion> versions = new ArrayList<>();
    editions.versions(clinic, code).forEach(edition -> versions.add(PracticeVersion.of(edition)));
    shipped
        .find(code)
        .ifPresent(
            one -> versions.add(new PracticeVersion(one.version(), null, null, one.content())));
    if (versions.isEmpty()) {
      throw ProblemException.notFound();
    }
    return new PracticeVersions(versions);
  }

  private static PracticeDetail detail(String code, PracticeCatalogue catalogue) {
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

  private List<Practice> offered(Clinic clinic) {
    Map<String, Practice> published = new HashMap<>();
    List<Practice> added = new ArrayList<>();
    for (Edition<PracticeContent> edition : editions.newest(clinic)) {
      if (shipped.find(edition.code()).isPresent()) {
        published.put(edition.code(), practice(edition));
      } else {
        added.add(practice(edition));
      }
    }
    List<Practice> offered = new ArrayList<>();
    for (Practice practice : shipped.catalogue().practices()) {
      offered.add(published.getOrDefault(practice.code(), practice));
    }
    offered.addAll(added);
    return offered;
  }

  private Practice practice(Edition<PracticeContent> edition) {
    return Practice.of(
        edition.code(),
        edition.version(),
        edition.content(),
        shipped.catalogue().noEvidence(),
        null);
  }

  /** The highest version so far, 0 without one; a file that is ahead of the clinics counts too. */
  private int newest(Clinic clinic, String code) {
    return Math.max(fromFile(code), editions.newest(clinic, code).map(Edition::version).orElse(0));
  }

  private int fromFile(String code) {
    return shipped.find(code).map(Practice::version).orElse(0);
  }

  private void require(Clinic clinic, String code, PracticeContent content) {
    List<Violation> broken = new ArrayList<>(rules.broken(content));
    broken.addAll(PracticeRules.broken(code, content, offered(clinic)));
    refuse(broken);
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.badRequest(violations);
    }
  }
}

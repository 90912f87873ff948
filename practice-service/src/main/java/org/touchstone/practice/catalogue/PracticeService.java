package org.touchstone.practice.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.catalogue.Practice.DraftMark;
import org.touchstone.practice.catalogue.PracticeVersions.PracticeVersion;
import org.touchstone.practice.catalogue.Retirements.Retired;
import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.edition.Draft;
import org.touchstone.practice.edition.Edition;
import org.touchstone.practice.edition.Saved;

/**
 * The catalogue as it is offered: the practices of the data file, each replaced by what an
 * administrator of the clinic has published last, then those that the clinic has added, without
 * those that it has retired.
 */
@ApplicationScoped
class PracticeService {
  private final ShippedPractices shipped;
  private final PracticeEditions editions;
  private final Retirements retirements;
  private final PracticeRules rules;

  PracticeService(
      ShippedPractices shipped,
      PracticeEditions editions,
      Retirements retirements,
      PracticeRules rules) {
    this.shipped = shipped;
    this.editions = editions;
    this.retirements = retirements;
    this.rules = rules;
  }

  /** A content and the version that it has. */
  record Current(String version, PracticeCatalogue catalogue) {}

  /** Who looks: staff see what is retired, and that it is; all others see what is offered. */
  enum Reader {
    STAFF,
    OTHERS
  }

  /**
   * The catalogue, and what names it as it is now: that changes with each publication and each
   * retirement.
   */
  @Transactional
  Current current(Clinic clinic, Reader reader) {
    int published = editions.count(clinic);
    List<Practice> all = all(clinic);
    List<Practice> seen =
        reader == Reader.STAFF
            ? all
            : all.stream().filter(Practice::offered).map(Practice::unmarked).toList();
    return new Current(version(clinic, reader, published, all), catalogue(published, all, seen));
  }

  /** What is asked for of the catalogue, with the catalogue's version. */
  record Found(String version, PracticeDetail detail) {}

  /**
   * A practice as it is offered, or was: who has done it can still read what it is.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  Found require(Clinic clinic, String code, Reader reader) {
    int published = editions.count(clinic);
    List<Practice> all = all(clinic);
    Practice practice = find(code, all);
    List<Practice> seen =
        all.stream()
            .filter(one -> reader == Reader.STAFF || one.offered() || one.equals(practice))
            .map(one -> reader == Reader.STAFF ? one : one.unmarked())
            .toList();
    return new Found(
        version(clinic, reader, published, all),
        detail(find(code, seen), catalogue(published, all, seen)));
  }

  /**
   * Ends what is offered of a practice; the same again changes the reason alone.
   *
   * @throws ProblemException 404 when there is none; 400 when others that are offered need it
   */
  @Transactional
  void retire(Clinic clinic, String code, @Nullable String reason, UUID administrator) {
    editions.lock(clinic);
    List<Practice> all = all(clinic);
    refuse(PracticeRules.broken(find(code, all), false, all));
    retirements.put(clinic, new Retired(code, reason), administrator);
  }

  /**
   * Offers a practice again; the same again has no effect.
   *
   * @throws ProblemException 404 when there is none; 400 when it needs another form that is offered
   */
  @Transactional
  void restore(Clinic clinic, String code) {
    editions.lock(clinic);
    List<Practice> all = all(clinic);
    refuse(PracticeRules.broken(find(code, all), true, all));
    retirements.delete(clinic, code);
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

  /** What the clinic is writing, by code, without the texts. */
  @Transactional
  PracticeDrafts draftList(Clinic clinic) {
    Set<String> published = editions.codes(clinic);
    return new PracticeDrafts(
        editions.drafts(clinic).stream()
            .map(
                draft ->
                    PracticeDrafts.Summary.of(
                        draft, published.contains(draft.code()) || fromFile(draft.code()) > 0))
            .toList());
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

  /**
   * What names the catalogue as somebody sees it now.
   *
   * @param published counted before {@code all} were read: what is published between the two is
   *     read again, never passed over
   */
  private String version(Clinic clinic, Reader reader, int published, List<Practice> all) {
    List<String> marks =
        retired(all).stream().map(one -> one.code() + one.retiredReason()).toList();
    return "%d.%d-%s.%s.%x"
        .formatted(
            shipped.catalogue().version(),
            published,
            clinic.id(),
            reader.ordinal(),
            marks.hashCode());
  }

  private PracticeCatalogue catalogue(int published, List<Practice> all, List<Practice> seen) {
    PracticeCatalogue file = shipped.catalogue();
    return file.with(file.version() + published, seen).withRetired(retired(all));
  }

  private static List<Practice> retired(List<Practice> all) {
    return all.stream().filter(one -> !one.offered()).toList();
  }

  private static PracticeDetail detail(Practice practice, PracticeCatalogue catalogue) {
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
            .filter(other -> !other.equals(practice.code()))
            .toList());
  }

  private static Practice find(String code, List<Practice> practices) {
    return practices.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  /** All practices of a clinic as its staff see them. */
  private List<Practice> all(Clinic clinic) {
    Map<String, Retired> retired = retirements.of(clinic);
    return published(clinic).stream()
        .map(
            one -> {
              Retired mark = retired.get(one.code());
              return one.marked(mark != null, mark == null ? null : mark.reason());
            })
        .toList();
  }

  private List<Practice> published(Clinic clinic) {
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
    broken.addAll(PracticeRules.broken(code, content, all(clinic)));
    refuse(broken);
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.badRequest(violations);
    }
  }
}

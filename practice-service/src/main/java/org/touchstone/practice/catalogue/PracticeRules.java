package org.touchstone.practice.catalogue;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.practice.reference.References;

/** What every practice of the catalogue keeps to, beyond the form of its fields. */
@Singleton
class PracticeRules {
  static final String CODE_FORM = "[a-z]+(_[a-z]+)*";
  static final int LONGEST_CODE = 60;
  static final String CODE_RULE = "must be lower-case words joined by _, at most 60 letters";

  /** Those who can say stop in words. */
  private static final Set<Company> PEOPLE =
      EnumSet.of(Company.PARTNER, Company.FAMILY, Company.FRIEND, Company.CLINICIAN);

  private final ShippedPractices shipped;
  private final References references;

  PracticeRules(ShippedPractices shipped, References references) {
    this.shipped = shipped;
    this.references = references;
  }

  /** Rules that a practice breaks by itself. */
  List<Violation> broken(PracticeContent content) {
    List<Violation> found = new ArrayList<>();
    if (content.with().contains(Company.UNKNOWN)) {
      found.add(new Violation("with", "must be one of the named values"));
    }
    once("with", content.with(), found);
    once("regions", content.regions(), found);
    once("mechanisms", content.mechanisms(), found);
    if (content.touchLevel() > 0 && content.regions().isEmpty()) {
      found.add(new Violation("regions", "must name what a practice with touch touches"));
    }
    if (content.with().stream().anyMatch(PEOPLE::contains) && content.stopWords().isEmpty()) {
      found.add(new Violation("stopWords", "must not be empty where another person takes part"));
    }
    for (int i = 0; i < content.mechanisms().size(); i++) {
      if (!shipped.isMechanism(content.mechanisms().get(i))) {
        found.add(new Violation("mechanisms[" + i + "]", "must be a mechanism of the catalogue"));
      }
    }
    for (int i = 0; i < content.evidence().size(); i++) {
      if (!references.isReference(content.evidence().get(i).study())) {
        found.add(
            new Violation("evidence[" + i + "].study", "must be a study of the research base"));
      }
    }
    return found;
  }

  /**
   * Rules that a practice would break among the others: whoever has nobody at hand, or is hurt by
   * touch, finds another form of it.
   *
   * @param published all practices, also those that are retired: they count as variants of none
   */
  static List<Violation> broken(String code, PracticeContent content, List<Practice> published) {
    Practice before = find(code, published);
    List<Practice> others = published.stream().filter(one -> !one.code().equals(code)).toList();
    String root = content.variantOf();
    if (root != null) {
      Practice original = find(root, others);
      if (original == null || original.variantOf() != null) {
        return List.of(
            new Violation("variantOf", "must be another published practice with no variantOf"));
      }
      if (others.stream().anyMatch(other -> code.equals(other.variantOf()))) {
        return List.of(
            new Violation("variantOf", "must be absent: other practices are variants of this one"));
      }
    }
    String family = root == null ? code : root;
    List<PracticeContent> joined = family(family, others);
    joined.add(content);
    List<Violation> found = new ArrayList<>(without(joined));
    if (before != null && !before.family().equals(family)) {
      List<PracticeContent> left = family(before.family(), others);
      if (!left.isEmpty() && !without(left).isEmpty()) {
        found.add(
            new Violation("variantOf", "the variants of " + before.family() + " need this one"));
      }
    }
    return found;
  }

  /**
   * Rules that a practice breaks when it is no longer offered, or is again: what touches stays
   * beside a form that touches nothing. That one may go last, so that a whole family can.
   *
   * @param offered whether it is offered from now on
   * @param published all practices, also those that are retired
   */
  static List<Violation> broken(Practice changed, boolean offered, List<Practice> published) {
    List<PracticeContent> joined =
        family(
            changed.family(),
            published.stream().filter(one -> !one.code().equals(changed.code())).toList());
    if (offered) {
      joined.add(changed.content());
    }
    return lacksFormWithoutTouch(joined)
        ? List.of(
            new Violation(
                "code",
                offered
                    ? "needs a form that is offered and touches nothing"
                    : "is the form without touch of others that are offered"))
        : List.of();
  }

  /** What a family is without. */
  static List<Violation> without(List<PracticeContent> family) {
    List<Violation> found = new ArrayList<>();
    if (family.stream().noneMatch(member -> member.with().contains(Company.SELF))) {
      found.add(
          new Violation("with", "needs a published variant that can be done alone, or self here"));
    }
    if (lacksFormWithoutTouch(family)) {
      found.add(
          new Violation("touchLevel", "needs a published variant that touches nothing, or 0 here"));
    }
    return found;
  }

  private static List<PracticeContent> family(String family, List<Practice> practices) {
    List<PracticeContent> members = new ArrayList<>();
    for (Practice practice : practices) {
      if (practice.family().equals(family) && practice.offered()) {
        members.add(practice.content());
      }
    }
    return members;
  }

  private static boolean lacksFormWithoutTouch(List<PracticeContent> family) {
    return family.stream().anyMatch(member -> member.touchLevel() > 0)
        && family.stream().noneMatch(PracticeRules::touchesNothing);
  }

  private static boolean touchesNothing(PracticeContent content) {
    return content.touchLevel() == 0 && content.regions().isEmpty();
  }

  private static @Nullable Practice find(String code, List<Practice> practices) {
    return practices.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
  }

  private static void once(String field, List<?> values, List<Violation> found) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (!seen.add(values.get(i))) {
        found.add(new Violation(field + "[" + i + "]", "is named twice"));
      }
    }
  }
}

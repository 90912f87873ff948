package org.touchstone.practice.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.catalogue.Offer;
import org.touchstone.practice.menu.Wishes;

/** What a patient can do within limits, alone or with the company that they have named. */
final class Possible {
  private static final String GENITALS = "genitals";

  private final PlanInput in;
  private final Fit fit;
  private final Map<String, List<Wishes.Pick>> menu;

  Possible(PlanInput in, Fit fit) {
    this.in = in;
    this.fit = fit;
    menu = in.menu();
  }

  /** Whether a practice can be suggested: it fits, and nobody is needed or somebody is there. */
  boolean allows(Offer offer, Limits limits) {
    return fits(offer, limits)
        && (offer.alone() || (!company(offer).isEmpty() && alone(offer, limits).isPresent()));
  }

  /**
   * Who it can be done with besides alone: company that the patient has named. An item of the menu
   * that needs somebody names somebody, but a partner where it could be no one else alone.
   */
  Set<Company> company(Offer offer) {
    Set<Company> company = EnumSet.noneOf(Company.class);
    for (Company one : offer.with()) {
      if (one != Company.SELF && one != Company.UNKNOWN && isNamed(one, offer)) {
        company.add(one);
      }
    }
    return company;
  }

  /** What needs nobody in the place of a practice: a form of the same. */
  Optional<Offer> alone(Offer offer, Limits limits) {
    return in.offers().stream()
        .filter(other -> other.alone() && other.family().equals(offer.family()))
        .filter(other -> other.touchLevel() <= offer.touchLevel())
        .filter(other -> fits(other, limits))
        .min(fit.order());
  }

  private boolean fits(Offer offer, Limits limits) {
    return !in.notForMe().contains(offer.code())
        && !in.wishes().shelved().contains(offer.code())
        && (in.wishes().sexual() || !offer.regions().contains(GENITALS))
        && limits.allow(offer)
        && menuAllows(offer, limits);
  }

  /** Where the patient has said how a practice is possible, at least one such item has to agree. */
  private boolean menuAllows(Offer offer, Limits limits) {
    List<Wishes.Pick> picks = menu.getOrDefault(offer.code(), List.of());
    return picks.isEmpty() || picks.stream().anyMatch(limits::allow);
  }

  private boolean isNamed(Company one, Offer offer) {
    if (in.company().contains(one)) {
      return true;
    }
    return menu.getOrDefault(offer.code(), List.of()).stream()
        .map(pick -> pick.with().isEmpty() ? offer.with() : pick.with())
        .filter(with -> !with.contains(Company.SELF) && with.contains(one))
        .anyMatch(with -> one != Company.PARTNER || with.size() == 1);
  }
}

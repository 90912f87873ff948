package org.touchstone.practice.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.catalogue.Daypart;
import org.touchstone.practice.catalogue.Offer;
import org.touchstone.practice.plan.PlanInput.Slot;

/** Why a practice is suggested. */
final class Reasons {
  private static final int MOST = 3;
  private static final int SHORT_MINUTES = 5;

  private final PlanInput in;
  private final Fit fit;

  Reasons(PlanInput in, Fit fit) {
    this.in = in;
    this.fit = fit;
  }

  /**
   * One to three reasons, the weightiest first.
   *
   * @param before what would be there, or was, without what is said on the day; null: nothing
   * @param limits those of the day
   * @param with who it can be done with
   */
  List<Reason> of(
      Daypart daypart, Offer offer, @Nullable Offer before, Limits limits, List<Company> with) {
    List<Reason> why = new ArrayList<>();
    Reason change = change(daypart, offer, before);
    if (change != null) {
      why.add(change);
    }
    if (fit.isAsked(offer)) {
      why.add(Reason.PROGRAMME);
    } else if (fit.isOfAskedFamily(offer)) {
      why.add(Reason.PROGRAMME_FORM);
    }
    if (fit.isOnMenu(offer)) {
      why.add(Reason.MENU);
    }
    if (Gentleness.isGentle(in.pain()) && change != Reason.GENTLER) {
      why.add(Reason.GENTLE_DAY);
    }
    if (fit.feelsGood(offer)) {
      why.add(Reason.FEELS_GOOD);
    }
    if (!limits.avoid().isEmpty()) {
      why.add(
          offer.touchLevel() == 0 && offer.regions().isEmpty()
              ? Reason.NO_TOUCH
              : Reason.AWAY_FROM_PAIN);
    }
    if (fit.isLiked(offer)) {
      why.add(Reason.RATED_WELL);
    }
    why.add(with.stream().anyMatch(one -> one != Company.SELF) ? Reason.COMPANY : Reason.ALONE);
    if (offer.minutes() <= SHORT_MINUTES) {
      why.add(Reason.SHORT);
    }
    if (offer.energy() == 1) {
      why.add(Reason.LITTLE_ENERGY);
    }
    if (offer.daypart() == daypart) {
      why.add(Reason.DAYPART);
    }
    return why.subList(0, Math.min(MOST, why.size()));
  }

  /** Why it is there in the place of something else; null: it is not. */
  private @Nullable Reason change(Daypart daypart, Offer offer, @Nullable Offer before) {
    Slot slot = in.shown().get(daypart);
    boolean declined = before != null && in.notForMe().contains(before.code());
    if (before != null && !before.equals(offer) && !declined) {
      boolean spared = Limits.of(in, in.hurtToday(), null).areTouchedBy(before);
      return !spared && in.pain() != null ? Reason.GENTLER : Reason.SPARED;
    }
    return declined || (slot != null && !slot.seen().isEmpty()) ? Reason.SWAPPED : null;
  }
}

package org.touchstone.insights.insight;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.ChangeFinding;
import org.touchstone.insights.estimator.Claim;
import org.touchstone.insights.estimator.CycleFinding;
import org.touchstone.insights.estimator.DriverFinding;
import org.touchstone.insights.estimator.Family;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.LevelFinding;
import org.touchstone.insights.estimator.NetworkFinding;
import org.touchstone.insights.estimator.PracticeFinding;
import org.touchstone.insights.estimator.Shortfall;

/**
 * Findings in words. What is observed goes together, or the diary cannot tell yet; no sentence says
 * more. What may be read every day holds the range that may be looked at every day.
 */
public final class Wording {

  private static final Set<Family> WEEKLY = Set.of(Family.STATE, Family.CHANGE);
  private static final Set<Shortfall> MORE_DAYS_ARE_NOT_ENOUGH =
      Set.of(
          Shortfall.NO_VARIATION,
          Shortfall.HARDLY_VARIES,
          Shortfall.MOVE_TOGETHER,
          Shortfall.NOT_ESTIMABLE);

  private final Texts texts;
  private final PracticeWording practices;
  private final DiaryWording diary;

  private Wording(Locale locale) {
    this.texts = Texts.of(locale);
    this.practices = new PracticeWording(texts);
    this.diary = new DiaryWording(texts);
  }

  /** The wording in the first language that is there; English when none is. */
  public static Wording in(List<Locale> preferred) {
    return new Wording(Languages.first(preferred));
  }

  String language() {
    return texts.language();
  }

  /** What a finding says. */
  public String sentence(Finding finding) {
    if (finding instanceof PracticeFinding practice) {
      return practices.sentence(practice);
    }
    if (finding instanceof DriverFinding driver) {
      return diary.sentence(driver);
    }
    if (finding instanceof NetworkFinding network) {
      return diary.sentence(network);
    }
    if (finding instanceof CycleFinding cycle) {
      return diary.sentence(cycle);
    }
    if (finding instanceof ChangeFinding change) {
      return diary.sentence(change);
    }
    return diary.sentence((LevelFinding) finding);
  }

  /** What was done with the days. */
  public String method(Finding finding) {
    return texts.text("method." + finding.family().code());
  }

  /** What would change a finding. */
  public String wouldChange(Finding finding) {
    Shortfall shortfall = shortfall(finding);
    if (shortfall != null) {
      return texts.text(
          MORE_DAYS_ARE_NOT_ENOUGH.contains(shortfall)
              ? "wouldChange.no_variation"
              : "wouldChange.too_few");
    }
    if (finding instanceof PracticeFinding.Estimated estimated) {
      return texts.text("wouldChange." + estimated.label().code());
    }
    if (WEEKLY.contains(finding.family())) {
      return texts.text("wouldChange.weekly");
    }
    return texts.text(finding instanceof Claim ? "wouldChange.claim" : "wouldChange.daily");
  }

  private static @Nullable Shortfall shortfall(Finding finding) {
    if (finding instanceof PracticeFinding.TooFew few) {
      return few.shortfall();
    }
    if (finding instanceof DriverFinding.TooFew few) {
      return few.shortfall();
    }
    if (finding instanceof NetworkFinding.TooFew few) {
      return few.shortfall();
    }
    if (finding instanceof CycleFinding.TooFew few) {
      return few.shortfall();
    }
    if (finding instanceof ChangeFinding.TooFew few) {
      return few.shortfall();
    }
    return finding instanceof LevelFinding.TooFew few ? few.shortfall() : null;
  }
}

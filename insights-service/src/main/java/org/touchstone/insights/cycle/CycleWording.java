package org.touchstone.insights.cycle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.Estimate;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.LinkChain;
import org.touchstone.insights.estimator.LinkFinding;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.Period;
import org.touchstone.insights.estimator.Shortfall;
import org.touchstone.insights.insight.HowView;
import org.touchstone.insights.insight.Texts;
import org.touchstone.insights.insight.Wording;

/** The links of the cycle in words: what goes together, never what makes what. */
final class CycleWording {

  /** Goes up whenever the same diary may give other links. */
  static final String METHOD_VERSION = "1";

  private final Texts texts;
  private final Wording insights;

  private CycleWording(List<Locale> preferred) {
    this.texts = Texts.of(preferred, "cycle");
    this.insights = Wording.in(preferred);
  }

  static CycleWording in(List<Locale> preferred) {
    return new CycleWording(preferred);
  }

  String language() {
    return texts.language();
  }

  /** Words for what is an insight too. */
  Wording insights() {
    return insights;
  }

  String sentence(LinkFinding link) {
    if (link instanceof LinkFinding.TooFew few) {
      String key = few.shortfall() == Shortfall.PAIRS ? "link.too_few" : "link.varies";
      return texts.format(
          key, place(few.from()), place(few.to()), few.days(), LinkChain.LEAST_PAIRS);
    }
    LinkFinding.Estimated estimated = (LinkFinding.Estimated) link;
    Estimate estimate = estimated.estimate();
    Object[] values = {
      place(link.from()),
      place(link.to()),
      texts.size(estimate.effect()),
      texts.range(estimate.anytime95()),
      estimate.days(),
      estimated.familySize()
    };
    if (estimated.label() == Label.NOT_CLEAR) {
      return texts.format("link.not_clear", values);
    }
    String pattern = estimate.effect() > 0 ? "link.more" : "link.less";
    return texts.format("sentence." + estimated.label().code(), texts.format(pattern, values));
  }

  HowView how(LinkFinding link) {
    Period period = link.period();
    return new HowView(
        texts.text("method.link"),
        METHOD_VERSION,
        link.days(),
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        texts.text(wouldChange(link)));
  }

  private static String wouldChange(LinkFinding link) {
    if (link instanceof LinkFinding.TooFew few) {
      return few.shortfall() == Shortfall.PAIRS ? "change.too_few" : "change.varies";
    }
    return "change.days";
  }

  /** The cycle in one sentence; null: whoever asks may know of no link. */
  @Nullable String sentence(List<LinkFinding> links, Optional<LinkFinding.Estimated> strongest) {
    if (links.isEmpty()) {
      return null;
    }
    if (strongest.isPresent()) {
      return texts.format(
          "cycle.strongest",
          place(strongest.get().from()),
          place(strongest.get().to()),
          strongest.get().familySize());
    }
    long estimated = links.stream().filter(LinkFinding.Estimated.class::isInstance).count();
    int most = links.stream().mapToInt(LinkFinding::days).max().orElse(0);
    return estimated > 0
        ? texts.format("cycle.nothing", estimated)
        : texts.format("cycle.too_few", most, LinkChain.LEAST_PAIRS);
  }

  String sentence(StepIn stepIn) {
    Measure place = stepIn.place();
    if (place == null) {
      return texts.text("step.open");
    }
    String mechanism = Places.CATALOGUE.at(place.code()).mechanism();
    String sentence = texts.format("step.link", place(place), texts.text("mechanism." + mechanism));
    return stepIn.own() > 0 ? sentence + " " + texts.text("step.own") : sentence;
  }

  private String place(Measure measure) {
    return texts.text("place." + measure.code());
  }
}

package org.touchstone.insights.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.touchstone.insights.estimator.ChangeFinding;
import org.touchstone.insights.estimator.CycleFinding;
import org.touchstone.insights.estimator.DriverFinding;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.LevelFinding;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.NetworkFinding;
import org.touchstone.insights.estimator.Shortfall;

/** Findings about the diary as a whole in words. */
final class DiaryWording {

  private final Texts texts;

  DiaryWording(Texts texts) {
    this.texts = texts;
  }

  String sentence(DriverFinding finding) {
    if (finding instanceof DriverFinding.TooFew few) {
      return texts.format(
          "sentence.driver." + few.shortfall().name().toLowerCase(Locale.ROOT),
          few.days(),
          few.shortfall().days());
    }
    DriverFinding.Estimated estimated = (DriverFinding.Estimated) finding;
    boolean mood = estimated.contrast().effect() > 0;
    Object[] values = {
      texts.measure(mood ? Measure.DISTRESS : Measure.PAIN),
      texts.measure(mood ? Measure.PAIN : Measure.DISTRESS),
      texts.size(estimated.contrast().effect()),
      texts.range(estimated.contrast().anytime95()),
      estimated.days(),
      estimated.familySize()
    };
    if (estimated.label() == Label.NOT_CLEAR) {
      return texts.format(
          estimated.similar() ? "sentence.driver.similar" : "sentence.driver.not_clear", values);
    }
    return texts.format(
        "sentence." + estimated.label().code(), texts.format("sentence.driver.pattern", values));
  }

  String sentence(NetworkFinding finding) {
    if (finding instanceof NetworkFinding.Edge edge) {
      return edge(edge);
    }
    if (finding instanceof NetworkFinding.Interconnection whole) {
      return texts.format(
          "sentence.network",
          texts.measures(whole.nodes()),
          texts.format("number", whole.index()),
          whole.days());
    }
    NetworkFinding.TooFew few = (NetworkFinding.TooFew) finding;
    if (few.shortfall() == Shortfall.NOT_ESTIMABLE) {
      return texts.format("sentence.not_estimable", few.days());
    }
    List<String> missing = new ArrayList<>();
    add(missing, "nodes", few.nodes(), Shortfall.NODES);
    if (missing.isEmpty()) {
      add(missing, "nodes.days", few.days(), few.shortfall().days());
    }
    return texts.format("sentence.network.too_few", String.join("; ", missing));
  }

  private String edge(NetworkFinding.Edge edge) {
    Object[] values = {
      texts.measure(edge.a()),
      texts.measure(edge.b()),
      texts.text(edge.partial() < 0 ? "opposite" : "same"),
      texts.format("number", Math.abs(edge.partial())),
      edge.days(),
      edge.familySize()
    };
    if (edge.label() == Label.NOT_CLEAR) {
      return texts.format("sentence.edge.not_clear", values);
    }
    return texts.format(
        "sentence." + edge.label().code(), texts.format("sentence.edge.pattern", values));
  }

  String sentence(CycleFinding finding) {
    if (finding instanceof CycleFinding.State state) {
      return texts.format(
          "sentence.state." + state.direction().code(),
          texts.measures(state.measures()),
          texts.size(state.change()),
          texts.range(state.range95()),
          state.recent(),
          state.previous());
    }
    CycleFinding.TooFew few = (CycleFinding.TooFew) finding;
    if (few.shortfall() == Shortfall.NOT_ESTIMABLE) {
      return texts.format("sentence.not_estimable", few.days());
    }
    List<String> missing = new ArrayList<>();
    add(missing, "diary", few.diaryDays(), few.shortfall().days());
    add(missing, "recent", few.recent(), Shortfall.CYCLE_RECENT);
    add(missing, "previous", few.previous(), Shortfall.CYCLE_PREVIOUS);
    return texts.format("sentence.state.too_few", String.join("; ", missing));
  }

  String sentence(ChangeFinding finding) {
    if (finding instanceof ChangeFinding.Change change) {
      ChangeFinding.Probabilities probable = change.probabilities();
      return texts.format(
          "sentence.mcid." + change.verdict().code(),
          texts.points(change.range95()),
          change.baseline(),
          change.current(),
          texts.percent(probable.fall50()),
          texts.percent(probable.fall30()),
          texts.percent(probable.rise30()));
    }
    ChangeFinding.TooFew few = (ChangeFinding.TooFew) finding;
    if (few.shortfall() == Shortfall.NOT_ESTIMABLE) {
      return texts.format("sentence.not_estimable", few.days());
    }
    List<String> missing = new ArrayList<>();
    add(missing, "diary", few.diaryDays(), few.shortfall().days());
    add(missing, "baseline", few.baseline(), few.shortfall().ofEach());
    add(missing, "current", few.current(), few.shortfall().ofEach());
    return texts.format("sentence.mcid.too_few", String.join("; ", missing));
  }

  String sentence(LevelFinding finding) {
    if (finding instanceof LevelFinding.Level level) {
      return texts.format(
          "sentence.chart",
          onScale(level.level()),
          onScale(level.range95().low()),
          onScale(level.range95().high()),
          level.days());
    }
    LevelFinding.TooFew few = (LevelFinding.TooFew) finding;
    return texts.format("sentence.chart.too_few", few.days(), few.shortfall().days());
  }

  private String onScale(double rating) {
    return texts.size(Math.max(0, Math.min(10, rating)));
  }

  private void add(List<String> missing, String what, int have, int need) {
    if (have < need) {
      missing.add(texts.format("missing." + what, have, need));
    }
  }
}

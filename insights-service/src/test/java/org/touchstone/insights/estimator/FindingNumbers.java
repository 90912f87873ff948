package org.touchstone.insights.estimator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings under the names of the reference. */
final class FindingNumbers {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  private FindingNumbers() {}

  static Map<String, Object> of(Finding finding) {
    FindingNumbers numbers = new FindingNumbers();
    numbers.put("id", finding.id());
    numbers.put("family", finding.family().code());
    numbers.put("n", finding.days());
    if (finding instanceof Claim claim) {
      numbers.put("status", claim.label().code());
      numbers.put("logE", claim.logE());
      numbers.put("eValue", Estimate.eValue(claim.logE()));
      numbers.put("familySize", claim.familySize());
    }
    if (finding instanceof PracticeFinding practice) {
      numbers.practice(practice);
    } else if (finding instanceof DriverFinding driver) {
      numbers.driver(driver);
    } else if (finding instanceof NetworkFinding network) {
      numbers.network(network);
    } else if (finding instanceof CycleFinding cycle) {
      numbers.cycle(cycle);
    } else if (finding instanceof ChangeFinding change) {
      numbers.change(change);
    } else {
      numbers.level((LevelFinding) finding);
    }
    return numbers.fields;
  }

  private void practice(PracticeFinding finding) {
    if (finding.tally() instanceof Tally.WithWithout tally) {
      put("withPractice", tally.withPractice());
      put("without", tally.without());
    } else if (finding.tally() instanceof Tally.Lengths tally) {
      put("positiveDays", tally.positiveDays());
    }
    if (finding instanceof PracticeFinding.Estimated estimated) {
      estimate(estimated.estimate());
      put("rawDifference", estimated.rawDifference());
      put("at10min", estimated.estimate().effect());
      put("at30min", 2 * estimated.estimate().effect());
    } else if (finding instanceof PracticeFinding.TooFew few) {
      tooFew(few.shortfall());
    }
  }

  private void driver(DriverFinding finding) {
    if (finding instanceof DriverFinding.Estimated estimated) {
      estimate(estimated.contrast());
      put("correlation", estimated.correlation());
      put("distressEffect", estimated.distress().effect());
      put("distressLow95", estimated.distress().range95().low());
      put("distressHigh95", estimated.distress().range95().high());
      put("painEffect", estimated.pain().effect());
      put("painLow95", estimated.pain().range95().low());
      put("painHigh95", estimated.pain().range95().high());
    } else if (finding instanceof DriverFinding.TooFew few) {
      tooFew(few.shortfall());
      put("correlation", few.correlation());
    }
  }

  private void network(NetworkFinding finding) {
    if (finding instanceof NetworkFinding.Edge edge) {
      put("a", edge.a().code());
      put("b", edge.b().code());
      put("partial", edge.partial());
      put("dof", edge.degreesOfFreedom());
    } else if (finding instanceof NetworkFinding.Interconnection whole) {
      put("status", "ok");
      put(
          "nodes",
          whole.nodes().stream()
              .map(node -> "\"" + node.code() + "\"")
              .collect(Collectors.joining(",", "[", "]")));
      put("meanAbsPartial", whole.meanAbsolutePartial());
      put("index", whole.index());
    } else if (finding instanceof NetworkFinding.TooFew few) {
      tooFew(few.shortfall());
    }
  }

  private void cycle(CycleFinding finding) {
    put("recent", finding.recent());
    put("previous", finding.previous());
    if (finding instanceof CycleFinding.State state) {
      put("status", "ok");
      put("state", state.direction().code());
      put("weekEnding", state.weekEnding().toString());
      put("dof", state.degreesOfFreedom());
      put("estimate", state.change());
      range(state.range95());
      put("pWorse", state.probabilityWorse());
      put("rho", state.autocorrelation());
    } else if (finding instanceof CycleFinding.TooFew few) {
      tooFew(few.shortfall());
    }
  }

  private void change(ChangeFinding finding) {
    put("baseline", finding.baseline());
    put("current", finding.current());
    if (finding instanceof ChangeFinding.Change change) {
      put("status", "ok");
      put("verdict", change.verdict().code());
      put("weekEnding", change.weekEnding().toString());
      put("baselineMean", change.baselineMean());
      put("estimate", change.change());
      put("percent", change.percent());
      range(change.range95());
      put("pAtLeast30percent", change.probabilities().fall30());
      put("pAtLeast2points", change.probabilities().fall2Points());
      put("pAtLeast50percent", change.probabilities().fall50());
      put("pWorse30percent", change.probabilities().rise30());
      put("rho", change.autocorrelation());
    } else if (finding instanceof ChangeFinding.TooFew few) {
      tooFew(few.shortfall());
    }
  }

  private void level(LevelFinding finding) {
    if (finding instanceof LevelFinding.Level level) {
      put("status", "ok");
      put("level", level.level());
      range(level.range95());
      put("dof", level.degreesOfFreedom());
    } else if (finding instanceof LevelFinding.TooFew few) {
      tooFew(few.shortfall());
    }
  }

  private void estimate(Estimate estimate) {
    put("dof", estimate.degreesOfFreedom());
    put("estimate", estimate.effect());
    range(estimate.range95());
    put("anytimeLow95", estimate.anytime95().low());
    put("anytimeHigh95", estimate.anytime95().high());
    put("pNegative", estimate.probabilityNegative());
    put("rho", estimate.autocorrelation());
  }

  private void range(Range range) {
    put("low95", range.low());
    put("high95", range.high());
  }

  private void tooFew(Shortfall shortfall) {
    put("status", "too_few");
    put("reason", shortfall.reason());
  }

  private void put(String name, Object value) {
    fields.put(name, value);
  }
}

package org.touchstone.insights.estimator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How tightly the ratings of a day move together. */
public sealed interface NetworkFinding extends Finding {

  /**
   * All of them at once.
   *
   * @param nodes the ratings with enough days
   * @param meanAbsolutePartial mean size of the edges
   * @param index root mean square of the edges less what chance alone would give, 0 to 1
   */
  record Interconnection(
      int days, List<Measure> nodes, double meanAbsolutePartial, double index, Period period)
      implements NetworkFinding {

    /** Keeps a copy. */
    public Interconnection {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String id() {
      return "interconnection";
    }

    @Override
    public Family family() {
      return Family.NETWORK;
    }
  }

  /**
   * Two of them, beside all others.
   *
   * @param partial partial correlation, -1 to 1; 0 where the two directions disagree in sign
   */
  record Edge(
      Measure a,
      Measure b,
      double partial,
      double logE,
      int days,
      int degreesOfFreedom,
      Period period,
      Label label,
      int familySize)
      implements NetworkFinding, Claim {

    @Override
    public String id() {
      return "edge:" + a.code() + ":" + b.code();
    }

    @Override
    public Family family() {
      return Family.EDGE;
    }

    /** How many times better "some connection" explains the data than "none". */
    public double eValue() {
      return Estimate.eValue(logE);
    }

    @Override
    public Edge labelled(Label newLabel, int size) {
      return new Edge(a, b, partial, logE, days, degreesOfFreedom, period, newLabel, size);
    }
  }

  /**
   * Not enough to say anything.
   *
   * @param days with all the ratings that were rated often enough
   * @param nodes how many those are
   */
  record TooFew(Shortfall shortfall, int days, int nodes, @Nullable Period period)
      implements NetworkFinding {

    @Override
    public String id() {
      return "interconnection";
    }

    @Override
    public Family family() {
      return Family.NETWORK;
    }
  }
}

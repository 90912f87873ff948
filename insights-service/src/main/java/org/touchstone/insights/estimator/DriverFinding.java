package org.touchstone.insights.estimator;

import org.jspecify.annotations.Nullable;

/** What goes with distance more: low mood or pain. */
public sealed interface DriverFinding extends Finding {

  @Override
  default String id() {
    return "driver";
  }

  @Override
  default Family family() {
    return Family.DRIVER;
  }

  /**
   * The contrast of the two.
   *
   * @param contrast effect of distress less effect of pain, all in standard deviations
   * @param correlation of pain and distress over the days used
   * @param distress effect of distress beside pain
   * @param pain effect of pain beside distress
   */
  record Estimated(
      Estimate contrast,
      double correlation,
      PartialEffect distress,
      PartialEffect pain,
      Period period,
      Label label,
      int familySize)
      implements DriverFinding, Claim {

    /** A contrast inside this many standard deviations on either side of none is "similar". */
    private static final Range SIMILAR = new Range(-0.2, 0.2);

    @Override
    public int days() {
      return contrast.days();
    }

    @Override
    public double logE() {
      return contrast.logE();
    }

    /** Whether the two go with distance about equally, as far as one look can tell. */
    public boolean similar() {
      return SIMILAR.contains(contrast.range95());
    }

    @Override
    public Estimated labelled(Label newLabel, int size) {
      return new Estimated(contrast, correlation, distress, pain, period, newLabel, size);
    }
  }

  /**
   * An effect beside the other one, in standard deviations.
   *
   * @param range95 holds the true effect with a probability of 95 %
   */
  record PartialEffect(double effect, Range range95) {}

  /**
   * Not enough to say anything.
   *
   * @param correlation of pain and distress where it is the reason, else null
   */
  record TooFew(
      Shortfall shortfall, int days, @Nullable Double correlation, @Nullable Period period)
      implements DriverFinding {}
}

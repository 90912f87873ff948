package org.touchstone.insights.estimator;

import java.util.function.IntToDoubleFunction;

/**
 * What the data say about one effect: a mixture of shifted and scaled t distributions, one for each
 * point of the {@link AutocorrelationGrid}, weighted by how well the point explains the data.
 */
final class Posterior {

  /** An e-value of 20 or more happens by chance, ever, with a probability of at most 5 %. */
  private static final double LOG_20 = Math.log(1 / 0.05);

  /** Grid points below this weight change no reported number. */
  private static final double NEGLIGIBLE = 1e-14;

  /** A Newton step this short, in spreads, leaves an error of its square. */
  private static final double CONVERGED = 1e-8;

  private static final int MOST_STEPS = 100;
  private static final int GRID = AutocorrelationGrid.SIZE;

  private final int rows;
  private final int degreesOfFreedom;
  private final int withoutEffect;
  private final StudentT student;
  private final double[] effect;
  private final double[] information;
  private final double[] residual;
  private final double[] weight = new double[GRID];
  private final double[] error = new double[GRID];

  /** Log prior of the grid point, less what its nuisances and correlations cost. */
  private final double[] base = new double[GRID];

  private final double effectVariance;
  private final double mean;

  /** Root of the mean of the squared standard errors. */
  private final double spread;

  /**
   * @param effect the least-squares effect at each grid point
   * @param information the whitened square of the variable, less what the nuisances explain of it
   * @param residual the sum of squares that is left
   * @param logDeterminant of the correlations and of the nuisances' Gram matrix
   */
  Posterior(
      int rows,
      int nuisances,
      double[] effect,
      double[] information,
      double[] residual,
      double[] logDeterminant,
      double effectVariance) {
    this.rows = rows;
    this.withoutEffect = rows - nuisances;
    this.degreesOfFreedom = withoutEffect - 1;
    this.student = new StudentT(degreesOfFreedom);
    this.effect = effect;
    this.information = information;
    this.residual = residual;
    this.effectVariance = effectVariance;
    for (int k = 0; k < GRID; k++) {
      base[k] = AutocorrelationGrid.logPrior(k) - 0.5 * logDeterminant[k];
      error[k] = Math.sqrt(residual[k] / degreesOfFreedom / information[k]);
      weight[k] =
          base[k] - 0.5 * Math.log(information[k]) - 0.5 * degreesOfFreedom * Math.log(residual[k]);
    }
    double total = logSum(weight);
    for (int k = 0; k < GRID; k++) {
      weight[k] = Math.exp(weight[k] - total);
    }
    this.mean = weighted(k -> effect[k]);
    this.spread = Math.sqrt(weighted(k -> error[k] * error[k]));
  }

  /** Everything that is reported, for a question about an effect of zero. */
  Estimate summary() {
    double logE = logE(0);
    return new Estimate(
        rows,
        degreesOfFreedom,
        mean,
        range95(),
        new Range(anytimeEnd(-1), anytimeEnd(1)),
        probability(0),
        logE,
        autocorrelation());
  }

  double mean() {
    return mean;
  }

  /** Probability of an effect of at most a value. */
  double probability(double value) {
    double sum = 0;
    for (int k = 0; k < GRID; k++) {
      if (weight[k] > NEGLIGIBLE) {
        sum += weight[k] * student.probability((value - effect[k]) / error[k]);
      }
    }
    return sum;
  }

  int degreesOfFreedom() {
    return degreesOfFreedom;
  }

  /** Mean correlation of the errors of two consecutive days. */
  double autocorrelation() {
    return weighted(AutocorrelationGrid::rho);
  }

  /** The range between the 2.5 % and the 97.5 % point. */
  Range range95() {
    double reach = student.quantile(0.975);
    return new Range(point(0.025, -reach), point(0.975, reach));
  }

  /**
   * The effect below which the true one lies with a probability: Newton's method, kept between the
   * outermost of the single distributions' points.
   *
   * @param reach the point of the t distribution with that probability
   */
  private double point(double probability, double reach) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < GRID; k++) {
      double end = effect[k] + reach * error[k];
      low = Math.min(low, end);
      high = Math.max(high, end);
    }
    double value = Math.min(high, Math.max(low, mean + reach * spread));
    for (int step = 0; step < MOST_STEPS; step++) {
      double excess = probability(value) - probability;
      if (excess < 0) {
        low = value;
      } else {
        high = value;
      }
      double next = value - excess / density(value);
      if (!(next >= low && next <= high)) {
        next = 0.5 * (low + high);
      }
      double moved = Math.abs(next - value);
      value = next;
      if (moved < CONVERGED * spread) {
        break;
      }
    }
    return value;
  }

  private double density(double value) {
    double sum = 0;
    for (int k = 0; k < GRID; k++) {
      if (weight[k] > NEGLIGIBLE) {
        sum += weight[k] / error[k] * student.density((value - effect[k]) / error[k]);
      }
    }
    return sum;
  }

  /**
   * Logarithm of the e-value against an effect: how many times better the data are explained by
   * "some effect" than by this one. It may be looked at every day.
   */
  double logE(double against) {
    double[] some = new double[GRID];
    double[] none = new double[GRID];
    double half = 0.5 * withoutEffect;
    for (int k = 0; k < GRID; k++) {
      double distance = effect[k] - against;
      double extra = distance * distance * information[k];
      double shrinkage = effectVariance * information[k];
      none[k] = base[k] - half * Math.log(residual[k] + extra);
      some[k] =
          base[k]
              - 0.5 * Math.log1p(shrinkage)
              - half * Math.log(residual[k] + extra / (1 + shrinkage));
    }
    return logSum(some) - logSum(none);
  }

  /**
   * An end of the range that may be looked at every day: the effects with an e-value below 20. With
   * little data the e-value stays below 20 however far one goes; the end is then beyond any rating.
   */
  private double anytimeEnd(int side) {
    double low = 0;
    double high = 4 * spread;
    for (int widened = 0; widened < 60 && logE(mean + side * high) < LOG_20; widened++) {
      low = high;
      high *= 1.6;
    }
    return mean + side * Roots.between(low, high, reach -> logE(mean + side * reach) - LOG_20);
  }

  private double weighted(IntToDoubleFunction value) {
    double sum = 0;
    for (int k = 0; k < GRID; k++) {
      sum += weight[k] * value.applyAsDouble(k);
    }
    return sum;
  }

  private static double logSum(double[] logs) {
    double most = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - most);
    }
    return most + Math.log(sum);
  }
}

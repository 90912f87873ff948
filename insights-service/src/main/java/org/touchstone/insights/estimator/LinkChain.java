package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The links of the cycle pain, stress, low mood, distance, pain, as they are now: what the rating
 * of one day says about the next rating of the chain on the day after, beside that rating's own
 * value of the first day, trend and weekend. The last 84 days, in standard deviations of those
 * days.
 *
 * <p>Yesterday's own value is in the model for the reason it is in {@link ConsecutiveDays}: without
 * it, two ratings that move together on the same day and carry over look like a link.
 */
public final class LinkChain {

  /** What "now" means, in days: enough for 20 pairs with every third day left out. */
  public static final int WINDOW = 84;

  /** Pairs of consecutive days that a link needs. */
  public static final int LEAST_PAIRS = Shortfall.PAIRS.days();

  private static final List<Measure> CHAIN =
      List.of(Measure.PAIN, Measure.STRESS, Measure.DISTRESS, Measure.DIFFICULTY);
  private static final double LEAST_DEVIATION = 0.3;

  private final Diary diary;
  private final int firstDay;
  private final Map<Measure, double[]> standardised = new EnumMap<>(Measure.class);

  private LinkChain(Diary diary) {
    this.diary = diary;
    this.firstDay = diary.asOfDay() - WINDOW + 1;
  }

  /**
   * The links in the order of the chain, labelled together (e-BH).
   *
   * @param known the measures that whoever asks may know of; a link with another one is left out
   */
  public static List<LinkFinding> of(Diary diary, Set<Measure> known) {
    LinkChain chain = new LinkChain(diary);
    List<LinkFinding> links = new ArrayList<>();
    for (int i = 0; i < CHAIN.size(); i++) {
      Measure from = CHAIN.get(i);
      Measure to = CHAIN.get((i + 1) % CHAIN.size());
      if (known.contains(from) && known.contains(to)) {
        links.add(chain.link(from, to));
      }
    }
    return labelled(links);
  }

  /**
   * The link that carries the cycle most: of those that stand out with more going with more, the
   * one with the largest lower end of its range.
   */
  public static Optional<LinkFinding.Estimated> strongest(List<LinkFinding> links) {
    LinkFinding.Estimated strongest = null;
    for (LinkFinding link : links) {
      if (link instanceof LinkFinding.Estimated estimated
          && estimated.carries()
          && (strongest == null
              || estimated.estimate().range95().low() > strongest.estimate().range95().low())) {
        strongest = estimated;
      }
    }
    return Optional.ofNullable(strongest);
  }

  private LinkFinding link(Measure from, Measure to) {
    double[] first = diary.rating(from);
    double[] second = diary.rating(to);
    int[] rows =
        diary
            .rows()
            .filter(i -> i > 0 && diary.day(i) - diary.day(i - 1) == 1)
            .filter(i -> diary.day(i - 1) >= firstDay)
            .filter(i -> !Double.isNaN(first[i - 1]) && !Double.isNaN(second[i - 1]))
            .filter(i -> !Double.isNaN(second[i]))
            .toArray();
    Period period = Rows.period(diary, rows, 1);
    if (rows.length < LEAST_PAIRS || period == null) {
      return new LinkFinding.TooFew(from, to, Shortfall.PAIRS, rows.length, period);
    }
    int[] before = Arrays.stream(rows).map(i -> i - 1).toArray();
    if (hardlyVaries(first, before) || hardlyVaries(second, rows)) {
      return new LinkFinding.TooFew(from, to, Shortfall.HARDLY_VARIES, rows.length, period);
    }
    double[] zSecond = standardised(to);
    Posterior posterior =
        new Regression(
                Rows.days(diary, rows),
                new double[][] {
                  Rows.constant(rows),
                  Rows.trend(diary, rows),
                  Rows.weekend(diary, rows),
                  Rows.pick(zSecond, before)
                },
                Rows.pick(zSecond, rows))
            .on(Rows.pick(standardised(from), before));
    return posterior == null
        ? new LinkFinding.TooFew(from, to, Shortfall.NOT_ESTIMABLE, rows.length, period)
        : new LinkFinding.Estimated(from, to, posterior.summary(), period, Label.NOT_CLEAR, 1);
  }

  private static boolean hardlyVaries(double[] rating, int[] rows) {
    return Columns.deviation(Rows.pick(rating, rows)) < LEAST_DEVIATION;
  }

  /** A rating in standard deviations of the window, on the same scale in every link. */
  private double[] standardised(Measure measure) {
    return standardised.computeIfAbsent(
        measure,
        m -> {
          int[] rated =
              Arrays.stream(diary.rowsWith(m)).filter(i -> diary.day(i) >= firstDay).toArray();
          double[] values = Columns.standardised(Rows.pick(diary.rating(m), rated));
          double[] column = new double[diary.size()];
          Arrays.fill(column, Double.NaN);
          for (int r = 0; r < rated.length; r++) {
            column[rated[r]] = values[r];
          }
          return column;
        });
  }

  /** Labels by e-BH, to which a link is an edge that has a direction besides. */
  private static List<LinkFinding> labelled(List<LinkFinding> links) {
    List<LinkFinding.Estimated> live =
        links.stream()
            .filter(LinkFinding.Estimated.class::isInstance)
            .map(LinkFinding.Estimated.class::cast)
            .toList();
    List<NetworkFinding.Edge> edges =
        EBenjaminiHochberg.label(
            NetworkFinding.Edge.class, live.stream().map(LinkChain::edge).toList());
    List<LinkFinding> labelled = new ArrayList<>();
    for (LinkFinding link : links) {
      if (link instanceof LinkFinding.Estimated estimated) {
        NetworkFinding.Edge edge = edges.get(live.indexOf(estimated));
        labelled.add(
            new LinkFinding.Estimated(
                estimated.from(),
                estimated.to(),
                estimated.estimate(),
                estimated.period(),
                edge.label(),
                edge.familySize()));
      } else {
        labelled.add(link);
      }
    }
    return List.copyOf(labelled);
  }

  private static NetworkFinding.Edge edge(LinkFinding.Estimated link) {
    return new NetworkFinding.Edge(
        link.from(),
        link.to(),
        link.estimate().effect(),
        link.estimate().logE(),
        link.days(),
        link.estimate().degreesOfFreedom(),
        link.period(),
        link.label(),
        link.familySize());
  }
}

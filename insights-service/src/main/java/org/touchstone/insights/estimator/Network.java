package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the ratings of a day move together: for each two of them the regression of one on the other
 * beside all the rest, in both directions. The mean of two e-values is an e-value; the product of
 * the two coefficients is the square of the partial correlation.
 */
final class Network {

  private static final List<Measure> CANDIDATES =
      List.of(
          Measure.PAIN,
          Measure.FUNCTION,
          Measure.DISTRESS,
          Measure.DIFFICULTY,
          Measure.SELF_ESTEEM);

  private final Diary diary;
  private final int[] rows;
  private final List<Measure> nodes;
  private final @Nullable Period period;

  private Network(Diary diary) {
    this.diary = diary;
    this.nodes =
        CANDIDATES.stream()
            .filter(node -> diary.rowsWith(node).length >= Shortfall.NODE_DAYS.days())
            .toList();
    this.rows = diary.rowsWith(nodes.toArray(Measure[]::new));
    this.period = Rows.period(diary, rows, 0);
  }

  /** The whole first, then its edges; without enough days the whole alone, saying so. */
  static List<Finding> ask(Diary diary) {
    return new Network(diary).findings();
  }

  private List<Finding> findings() {
    if (nodes.size() < Shortfall.NODES || rows.length < Shortfall.NODE_DAYS.days()) {
      return tooFew(Shortfall.NODE_DAYS);
    }
    List<NetworkFinding.Edge> edges = edges();
    if (edges.isEmpty() || period == null) {
      return tooFew(Shortfall.NOT_ESTIMABLE);
    }
    double sizes = 0;
    double squares = 0;
    for (NetworkFinding.Edge edge : edges) {
      double square = edge.partial() * edge.partial();
      sizes += Math.abs(edge.partial());
      squares += Math.max(0, square - (1 - square) / edge.degreesOfFreedom());
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new NetworkFinding.Interconnection(
            rows.length, nodes, sizes / edges.size(), Math.sqrt(squares / edges.size()), period));
    findings.addAll(EBenjaminiHochberg.label(Finding.class, edges));
    return findings;
  }

  private List<Finding> tooFew(Shortfall shortfall) {
    return List.of(new NetworkFinding.TooFew(shortfall, rows.length, nodes.size(), period));
  }

  /** All edges, or none when one of them cannot be told apart. */
  private List<NetworkFinding.Edge> edges() {
    Map<Measure, double[]> values = new EnumMap<>(Measure.class);
    for (Measure node : nodes) {
      values.put(node, Columns.standardised(Rows.pick(diary.rating(node), rows)));
    }
    List<NetworkFinding.Edge> edges = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = 0; j < i; j++) {
        NetworkFinding.Edge edge = edge(values, nodes.get(j), nodes.get(i));
        if (edge == null) {
          return List.of();
        }
        edges.add(edge);
      }
    }
    return edges;
  }

  private NetworkFinding.@Nullable Edge edge(Map<Measure, double[]> values, Measure a, Measure b) {
    double[][] beside = beside(values, a, b);
    int[] days = Rows.days(diary, rows);
    double[] valuesOfA = values.getOrDefault(a, new double[0]);
    double[] valuesOfB = values.getOrDefault(b, new double[0]);
    Posterior forth = new Design(days, beside, valuesOfA, valuesOfB).posterior();
    Posterior back = new Design(days, beside, valuesOfB, valuesOfA).posterior();
    if (forth == null || back == null || period == null) {
      return null;
    }
    double product = forth.mean() * back.mean();
    double partial = product > 0 ? Math.copySign(Math.sqrt(product), forth.mean()) : 0;
    return new NetworkFinding.Edge(
        a,
        b,
        partial,
        logMean(forth.logE(0), back.logE(0)),
        rows.length,
        forth.degreesOfFreedom(),
        period,
        Label.NOT_CLEAR,
        1);
  }

  private double[][] beside(Map<Measure, double[]> values, Measure a, Measure b) {
    List<double[]> columns = new ArrayList<>();
    columns.add(Rows.constant(rows));
    columns.add(Rows.trend(diary, rows));
    columns.add(Rows.weekend(diary, rows));
    values.forEach(
        (node, column) -> {
          if (node != a && node != b) {
            columns.add(column);
          }
        });
    return columns.toArray(double[][]::new);
  }

  /** Logarithm of the mean of two numbers of which the logarithms are given. */
  private static double logMean(double a, double b) {
    double most = Math.max(a, b);
    return most + Math.log(0.5 * (Math.exp(a - most) + Math.exp(b - most)));
  }
}

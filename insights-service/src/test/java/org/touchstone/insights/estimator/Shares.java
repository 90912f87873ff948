package org.touchstone.insights.estimator;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Of how many diaries something would have been said; in parts of one, of the diaries that could be
 * asked.
 *
 * @param asked how many diaries there are
 * @param naiveOnce plain correlation significant at the last look
 * @param naiveEver at any look
 * @param rangeOnce 95 % range without "no effect" at the last look
 * @param rangeEver at any look
 * @param ever5 e-value of 5 at any look
 * @param ever10 of 10
 * @param ever20 of 20
 * @param last10 of 10 at the last look
 * @param heldOnce 95 % range holds the truth at the last look
 * @param heldEver at every look
 * @param anytimeHeldEver anytime range holds the truth at every look
 */
public record Shares(
    int asked,
    double naiveOnce,
    double naiveEver,
    double rangeOnce,
    double rangeEver,
    double ever5,
    double ever10,
    double ever20,
    double last10,
    double heldOnce,
    double heldEver,
    double anytimeHeldEver) {

  static Shares of(List<? extends @Nullable Looks> all) {
    List<Looks> looks = all.stream().filter(Objects::nonNull).map(Looks.class::cast).toList();
    return new Shares(
        looks.size(),
        share(looks, Looks::naiveOnce),
        share(looks, Looks::naiveEver),
        share(looks, Looks::rangeOnce),
        share(looks, Looks::rangeEver),
        share(looks, l -> l.mostLogE() >= Math.log(5)),
        share(looks, l -> l.mostLogE() >= Math.log(10)),
        share(looks, l -> l.mostLogE() >= Math.log(20)),
        share(looks, l -> l.lastLogE() >= Math.log(10)),
        share(looks, Looks::heldOnce),
        share(looks, Looks::heldEver),
        share(looks, Looks::anytimeHeldEver));
  }

  static <T> double share(List<T> all, Predicate<T> is) {
    return all.stream().filter(is).count() / (double) all.size();
  }
}

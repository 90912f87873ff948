package org.touchstone.insights.estimator;

import java.util.List;
import java.util.Objects;

/**
 * Of how many diaries something would have been said about the driver; in parts of one, of the
 * diaries that could be asked.
 *
 * @param asked how many diaries there are
 * @param estimate mean estimate of the contrast after 90 days
 * @param heldOnce 95 % range holds the truth after 90 days
 * @param rangeOnce 95 % range without "no contrast" after 90 days
 * @param last10 e-value of 10 after 90 days
 * @param ever10 of 10 at any look
 * @param oneAlone one of the two plain correlations is significant after 90 days, the other is not
 */
public record DriverShares(
    int asked,
    double estimate,
    double heldOnce,
    double rangeOnce,
    double last10,
    double ever10,
    double oneAlone) {

  private static final Range NONE = new Range(0, 0);

  static DriverShares of(List<DriverLooks> looks) {
    List<DriverFinding.Estimated> last =
        looks.stream().map(DriverLooks::last).filter(Objects::nonNull).toList();
    return new DriverShares(
        last.size(),
        last.stream().mapToDouble(l -> l.contrast().effect()).average().orElse(0),
        Shares.share(
            last,
            l ->
                l.contrast()
                    .range95()
                    .contains(new Range(looks.get(0).truth(), looks.get(0).truth()))),
        Shares.share(last, l -> !l.contrast().range95().contains(NONE)),
        Shares.share(last, l -> l.logE() >= Math.log(10)),
        Shares.share(looks, DriverLooks::ever10),
        Shares.share(looks, DriverLooks::oneAlone));
  }
}

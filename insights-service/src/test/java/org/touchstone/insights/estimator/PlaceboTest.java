package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real pain, invented practices: whatever is found is not there. */
class PlaceboTest {

  private static final List<DiaryDay> REAL = GoldenCase.read("case2_myaiguide_p8").days();
  private static final Calibration CALIBRATION = new Calibration(1_000, 20261125);

  @Test
  void inventedPracticesAreRarelyTakenForRealOnes() {
    // When
    List<Shares> all = new ArrayList<>();
    for (Placebo.Kind kind : Placebo.Kind.values()) {
      all.add(CALIBRATION.placebo(REAL, kind, 0));
      all.add(CALIBRATION.placebo(REAL, kind, 1));
    }

    // Then
    double excluded = all.stream().mapToDouble(Shares::rangeOnce).average().orElseThrow();
    assertTrue(excluded >= 0.03 && excluded <= 0.08, () -> "excluded " + excluded + " " + all);
    all.forEach(
        shares -> {
          assertTrue(shares.asked() >= 800, shares::toString);
          assertTrue(shares.ever10() <= 0.04, shares::toString);
        });
  }

  @Test
  void plainCorrelationTakesHabitsForEffects() {
    // When
    Shares shares = CALIBRATION.placebo(REAL, Placebo.Kind.PERSISTENT, 0);

    // Then
    assertTrue(shares.naiveEver() >= 0.40, shares::toString);
  }

  @Test
  void windowsAreThoseWithRatingsOnHalfTheirDays() {
    // When
    List<LocalDate> windows = Placebo.windows(REAL);

    // Then
    assertEquals(REAL.get(0).date(), windows.get(0));
    windows.forEach(
        from ->
            assertTrue(
                REAL.stream()
                        .filter(day -> day.ratings().containsKey(Measure.PAIN))
                        .filter(day -> !day.date().isBefore(from))
                        .filter(day -> day.date().isBefore(from.plusDays(90)))
                        .count()
                    >= 45));
  }
}

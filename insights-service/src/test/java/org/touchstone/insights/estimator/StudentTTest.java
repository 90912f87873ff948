package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values of another implementation (scipy.stats.t). */
class StudentTTest {

  @ParameterizedTest
  @CsvSource({
    "4, 1.5, 0.896, 0.12288000000000003",
    "4, -3.9, 0.008770734350386463, 0.0074192983211060015",
    "4, 4.0, 0.9919349550499538, 0.0067082039324993705",
    "4, 4.5, 0.9945887247686959, 0.0041438296036912506",
    "30, -2.2, 0.017824219998417892, 0.03894572513297864",
    "3, 12.5, 0.9994481843344519, 0.0001304376972131731",
    "200, 0.3, 0.617755634905336, 0.3808295590875515",
    "61, -8.0, 2.199320923381404e-11, 8.712538940593309e-11",
    "61, 0, 0.5, 0.3973106898225126",
    "4, 0, 0.5, 0.375"
  })
  void probabilityAndDensity(int degreesOfFreedom, double t, double probability, double density) {
    StudentT student = new StudentT(degreesOfFreedom);

    assertEquals(probability, student.probability(t), 1e-13 * Math.min(1, 100 * probability));
    assertEquals(density, student.density(t), 1e-12 * Math.max(density, 1e-12));
  }

  @ParameterizedTest
  @CsvSource({"61, 0.975, 1.999623584994939", "3, 0.025, -3.1824463052837086"})
  void quantile(int degreesOfFreedom, double probability, double expected) {
    assertEquals(expected, new StudentT(degreesOfFreedom).quantile(probability), 1e-9);
  }
}

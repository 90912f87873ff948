package org.touchstone.practice.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores, over every possible set of answers. */
class ScoreTest {
  private final Instruments instruments = new Instruments(new ObjectMapper());

  @ParameterizedTest
  @ValueSource(strings = {"peg", "phq-4"})
  void hasAScoreExactlyWhenEveryItemHasAnAnswer(String code) {
    // Given
    Instrument instrument = instruments.require(code, 1);
    List<Map<String, Integer>> all = everySetOfAnswers(instrument);

    for (Map<String, Integer> answers : all) {
      // When
      Score score = Score.of(instrument, answers);

      // Then
      boolean complete = answers.values().stream().noneMatch(Objects::isNull);
      assertThat(score.total() != null).as("%s", answers).isEqualTo(complete);
      if (complete) {
        int sum = answers.values().stream().mapToInt(Integer::intValue).sum();
        double exact = code.equals("peg") ? sum / 3.0 : sum;
        assertThat(score.total().doubleValue()).isBetween(exact - 0.005001, exact + 0.005001);
        assertThat(score.total().scale()).isBetween(0, 2);
        assertThat(score.total().doubleValue())
            .isBetween((double) instrument.min(), (double) instrument.max());
      }
    }
    int choices = instrument.options().size() + 1;
    assertThat(all).hasSize((int) Math.pow(choices, instrument.items().size()));
  }

  @Test
  void addsUpEachSubscaleFromItsOwnItemsAlone() {
    // Given
    Instrument phq4 = instruments.require("phq-4", 1);

    for (Map<String, Integer> answers : everySetOfAnswers(phq4)) {
      // When
      Score score = Score.of(phq4, answers);

      // Then
      assertThat(score.subscales().get("depression"))
          .isEqualTo(sum(answers.get("interest"), answers.get("down")));
      assertThat(score.subscales().get("anxiety"))
          .isEqualTo(sum(answers.get("nervous"), answers.get("worry")));
    }
  }

  @Test
  void addsUpThePhq9FromAllOfItsItems() {
    // Given
    Instrument phq9 = instruments.require("phq-9", 1);
    List<String> items = phq9.items().stream().map(Instrument.Item::id).toList();

    for (int total = 0; total <= 27; total++) {
      Map<String, Integer> answers = new HashMap<>();
      for (int i = 0; i < items.size(); i++) {
        answers.put(items.get(i), (total + i) / items.size());
      }

      // When
      Score score = Score.of(phq9, answers);

      // Then
      assertThat(score.total()).isEqualByComparingTo(BigDecimal.valueOf(total));
      assertThat(score.flagged())
          .isEqualTo(answers.get("self-harm") > 0 ? List.of("self-harm") : List.of());
      for (String item : items) {
        Map<String, Integer> without = new HashMap<>(answers);
        without.put(item, null);
        assertThat(Score.of(phq9, without).total()).isNull();
      }
    }
    assertThat(items).hasSize(9);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "10, 10, 10, 10",
    "6, 5, 3, 4.67",
    "1, 0, 0, 0.33",
    "6, 6, 5, 5.67",
    "5, 5, 5, 5"
  })
  void roundsTheMeanToTwoDecimals(int pain, int enjoyment, int activity, BigDecimal expected) {
    // When
    Score score =
        Score.of(
            instruments.require("peg", 1),
            Map.of("pain", pain, "enjoyment", enjoyment, "activity", activity));

    // Then
    assertThat(score.total()).isEqualTo(expected);
    assertThat(score.subscales()).isEmpty();
  }

  @Test
  void takesAnAnswerThatIsNotThereForNoAnswer() {
    // When
    Score score = Score.of(instruments.require("peg", 1), Map.of("pain", 6));

    // Then
    assertThat(score.total()).isNull();
  }

  private static Integer sum(Integer a, Integer b) {
    return a == null || b == null ? null : a + b;
  }

  private static List<Map<String, Integer>> everySetOfAnswers(Instrument instrument) {
    List<Map<String, Integer>> all = new ArrayList<>();
    all.add(new HashMap<>());
    for (Instrument.Item item : instrument.items()) {
      List<Map<String, Integer>> longer = new ArrayList<>();
      for (Map<String, Integer> answers : all) {
        for (int value = instrument.lowest() - 1; value <= instrument.highest(); value++) {
          Map<String, Integer> more = new HashMap<>(answers);
          more.put(item.id(), value < instrument.lowest() ? null : Integer.valueOf(value));
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }
}

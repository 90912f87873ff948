package org.touchstone.demo.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealDiaryTest {

  @Test
  void movesAsAWhole() {
    // When
    RealDiary diary = RealDiary.endingOn(LocalDate.of(2026, 11, 21));

    // Then
    List<String> lines = diary.csv().lines().toList();
    assertEquals(439, diary.days());
    assertEquals(440, lines.size());
    assertTrue(lines.get(0).startsWith("date,pain,abdominal_pain,"));
    assertEquals("2024-11-02,8.0,,,,2.0,,,8.0,,,,,,,", lines.get(1));
    assertEquals("2026-11-21,3.0,2.0,1.0,2.0,6.0,2.0,1.0,3.0,3.2,,,,,,", lines.get(439));
  }
}

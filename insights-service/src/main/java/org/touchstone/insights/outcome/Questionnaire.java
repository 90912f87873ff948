package org.touchstone.insights.outcome;

import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.InstrumentScored.Instrument;

/** The questionnaires that an outcome is told from. */
public enum Questionnaire {
  /** Pain, enjoyment, general activity: mean of three items, 0 to 10. */
  PEG(Instrument.PEG.code(), Category.PAIN),
  /** Two items of low mood and two of worry, 0 to 12. */
  PHQ_4(Instrument.PHQ_4.code(), Category.MOOD);

  private final String code;
  private final Category category;

  Questionnaire(String code, Category category) {
    this.code = code;
    this.category = category;
  }

  /** The name in events and in the API. */
  public String code() {
    return code;
  }

  /** The category of consent that its answers belong to. */
  public Category category() {
    return category;
  }
}

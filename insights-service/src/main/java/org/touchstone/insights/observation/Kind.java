package org.touchstone.insights.observation;

import java.util.Arrays;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.inbox.UnreadableEventException;

/** What an observation is made of. */
enum Kind {
  PAIN("pain"),
  MOOD("mood"),
  SESSION("session");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Kind ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
  }

  static Kind of(EventKind kind) {
    return switch (kind) {
      case PAIN_ENTRY_RECORDED -> PAIN;
      case MOOD_ENTRY_RECORDED -> MOOD;
      case PRACTICE_SESSION_RECORDED -> SESSION;
      default -> throw new UnreadableEventException("not a fact of a diary");
    };
  }
}

package org.touchstone.insights.trial;

/**
 * A trial that would teach something.
 *
 * @param pairs how many pairs of days it would have
 * @param leansHelpful the diary leans towards a lower rating on the day after the practice
 * @param widthNow width of the plausible range of the difference now, in points
 * @param widthAfter its expected width after the trial
 * @param information what would be learned, in nats
 */
record Proposal(
    String practice,
    Outcome outcome,
    int pairs,
    boolean leansHelpful,
    double widthNow,
    double widthAfter,
    double information) {

  /** {@code gain} or {@code learn}. */
  String reason() {
    return leansHelpful ? "gain" : "learn";
  }

  int days() {
    return 2 * pairs;
  }
}

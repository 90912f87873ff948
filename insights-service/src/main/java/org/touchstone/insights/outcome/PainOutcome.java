package org.touchstone.insights.outcome;

import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.ChangeFinding;
import org.touchstone.insights.estimator.Shortfall;

/**
 * The outcome of pain ratings: the finding about their change, read as improved, same, worse or
 * unclear.
 *
 * @param verdict null unless the status is ok
 * @param responder30 whether pain fell by 30 % or more, with a probability of at least 90 %
 * @param responder50 the same for half
 */
public record PainOutcome(
    ChangeFinding finding,
    OutcomeStatus status,
    @Nullable OutcomeVerdict verdict,
    @Nullable Boolean responder30,
    @Nullable Boolean responder50) {

  /** As in the finding: a fall or a rise is called one from this probability on. */
  private static final double PROBABLE = 0.90;

  /** A diary without a rating of pain. */
  public static final ChangeFinding NOTHING =
      new ChangeFinding.TooFew(Shortfall.CHANGE_WEEKS, 0, 0, 0, null);

  /** The outcome of a finding. */
  public static PainOutcome of(ChangeFinding finding) {
    if (finding instanceof ChangeFinding.Change change) {
      return new PainOutcome(
          finding,
          OutcomeStatus.OK,
          verdict(change.verdict()),
          change.probabilities().fall30() >= PROBABLE,
          change.probabilities().fall50() >= PROBABLE);
    }
    return new PainOutcome(finding, status((ChangeFinding.TooFew) finding), null, null, null);
  }

  private static OutcomeVerdict verdict(ChangeFinding.Verdict verdict) {
    return switch (verdict) {
      case SUBSTANTIAL_IMPROVEMENT, MEANINGFUL_IMPROVEMENT -> OutcomeVerdict.IMPROVED;
      case MEANINGFUL_WORSENING -> OutcomeVerdict.WORSE;
      case POSSIBLE_IMPROVEMENT, POSSIBLE_WORSENING -> OutcomeVerdict.UNCLEAR;
      case NOT_SHOWN -> OutcomeVerdict.SAME;
    };
  }

  /** Old enough and with a start, but nothing rated lately: missing, not too early. */
  private static OutcomeStatus status(ChangeFinding.TooFew few) {
    boolean gone =
        few.shortfall() == Shortfall.CHANGE_WEEKS
            && few.diaryDays() >= few.shortfall().days()
            && few.baseline() >= few.shortfall().ofEach()
            && few.current() == 0;
    return gone ? OutcomeStatus.MISSING : OutcomeStatus.TOO_FEW;
  }
}

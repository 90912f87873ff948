package org.touchstone.insights.trial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trial that would teach something. Nobody is told of it who does not ask.
 *
 * @param reason {@code gain}: the diary leans towards a lower rating; {@code learn}: it does not
 * @param days how many it would take
 * @param sentence the proposal in words
 * @param why what the trial would teach
 */
@Schema(name = "TrialProposal")
record ProposalView(
    @Schema(examples = "hug") String practice,
    @Schema(
            enumeration = {"pain", "distress"},
            examples = "pain")
        String outcome,
    @Schema(
            enumeration = {"learn", "gain"},
            examples = "learn")
        String reason,
    @Schema(description = "How many the trial would take", examples = "24") int days,
    String sentence,
    String why) {

  static ProposalView of(Proposal proposal, TrialWording wording) {
    return new ProposalView(
        proposal.practice(),
        proposal.outcome().code(),
        proposal.reason(),
        proposal.days(),
        wording.sentence(proposal),
        wording.why(proposal));
  }
}

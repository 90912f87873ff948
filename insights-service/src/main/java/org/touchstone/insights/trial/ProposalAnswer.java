package org.touchstone.insights.trial;

import java.time.Instant;

/**
 * What the patient said to a proposal.
 *
 * @param never they do not want to be asked about this practice again; else: not now
 */
record ProposalAnswer(String practice, boolean never, Instant answeredAt) {}

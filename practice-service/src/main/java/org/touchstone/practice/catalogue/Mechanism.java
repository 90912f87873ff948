package org.touchstone.practice.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A way in which a practice may work; a proposal, not a finding.
 *
 * @param code stable
 */
@Schema(
    name = "Mechanism",
    description = "A way in which a practice may work; a proposal, not a finding.")
record Mechanism(
    @Schema(examples = "slow_breathing") String code, LocalText name, LocalText explanation) {}

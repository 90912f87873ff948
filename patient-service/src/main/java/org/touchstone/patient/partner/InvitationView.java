package org.touchstone.patient.partner;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation that has been made.
 *
 * @param id this invitation
 * @param code told this one time
 * @param expiresAt from then on it opens nothing
 */
@Schema(name = "PartnerInvitation")
record InvitationView(
    UUID id,
    @Schema(
            description = "Told this one time; hand it over yourself",
            examples = "7ZK3M-0Q9XT-4HV2A-8WN6C-RJ5PE-D")
        String code,
    @Schema(description = "Seven days from now") Instant expiresAt) {}

package org.touchstone.patient.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Accepts an invitation.
 *
 * @param code as it was handed over; case, spaces and dashes do not matter
 */
record AcceptInvitation(
    @NotBlank @Size(max = 64) @Schema(required = true, examples = "7ZK3M-0Q9XT-4HV2A-8WN6C-RJ5PE-D")
        String code) {}

package org.touchstone.patient.demo;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A patient who has been made.
 *
 * @param username of the account
 * @param password of the account
 * @param patientId the account's id
 */
record DemoPatient(
    @Schema(examples = "load-k3x9q2mb7a") String username,
    @Schema(examples = "demo") String password,
    UUID patientId) {}

package org.touchstone.patient.careteam;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who treats a patient.
 *
 * @param patientId the patient's account
 * @param clinicians by name; empty: nobody yet
 */
@Schema(name = "CareTeam")
record CareTeamView(UUID patientId, List<Clinician> clinicians) {}

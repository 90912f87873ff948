package org.touchstone.patient.profile;

import java.time.Instant;
import java.util.UUID;

/**
 * A patient belongs to a clinic.
 *
 * @param patientId the patient's account
 * @param clinic short name of the clinic
 * @param active whether the clinic treats the patient now
 * @param enrolledAt when the enrolment began
 */
public record Enrolment(UUID patientId, String clinic, boolean active, Instant enrolledAt) {}

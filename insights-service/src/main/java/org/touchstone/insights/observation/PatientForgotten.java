package org.touchstone.insights.observation;

import java.util.UUID;

/**
 * A patient's record was erased: fired in the transaction that takes the fact in. Whoever keeps
 * something of its own about patients deletes it then.
 */
public record PatientForgotten(UUID patientId) {}

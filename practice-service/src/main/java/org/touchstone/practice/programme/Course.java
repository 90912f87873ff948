package org.touchstone.practice.programme;

import java.time.LocalDate;

/**
 * An enrolment together with what it is about.
 *
 * @param today the patient's local day
 */
record Course(Enrolment enrolment, Program program, LocalDate today) {}

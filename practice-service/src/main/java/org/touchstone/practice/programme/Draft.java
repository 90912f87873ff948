package org.touchstone.practice.programme;

import java.time.Instant;

/**
 * What an administrator is working on.
 *
 * @param code the programme that it becomes a version of
 * @param revision from 1, one more with each change
 */
record Draft(String code, long revision, ProgramContent content, Instant changedAt) {}

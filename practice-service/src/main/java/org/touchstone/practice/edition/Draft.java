package org.touchstone.practice.edition;

import java.time.Instant;

/**
 * What an administrator is working on.
 *
 * @param code the document that it becomes a version of
 * @param revision from 1, one more with each change
 */
public record Draft<C>(String code, long revision, C content, Instant changedAt) {}

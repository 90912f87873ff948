package org.touchstone.practice.edition;

/**
 * The answer to a saved draft.
 *
 * @param created whether there was none
 */
public record Saved<C>(boolean created, Draft<C> draft) {}

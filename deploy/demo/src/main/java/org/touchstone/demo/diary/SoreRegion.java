package org.touchstone.demo.diary;

/**
 * Where it hurts.
 *
 * @param region the region's code; left is the person's left
 * @param below how far below the day's pain it is, points
 * @param touchHurts whether touch hurts there (allodynia)
 */
public record SoreRegion(String region, int below, boolean touchHurts) {}

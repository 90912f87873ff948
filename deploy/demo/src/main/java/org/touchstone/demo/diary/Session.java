package org.touchstone.demo.diary;

/**
 * A practice done on a day.
 *
 * @param practice its code
 * @param minutes how long
 * @param with with whom
 * @param helpfulness 0–10
 */
public record Session(String practice, int minutes, String with, int helpfulness) {}

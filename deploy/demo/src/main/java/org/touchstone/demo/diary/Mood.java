package org.touchstone.demo.diary;

/**
 * How a day felt, each 0–10.
 *
 * @param mood 10 brightest
 * @param distress 10 worst
 * @param stress 10 worst
 * @param loneliness 10 worst
 * @param closeness 10 most
 * @param selfEsteem 10 highest
 * @param function 10 everything was possible
 */
public record Mood(
    int mood,
    int distress,
    int stress,
    int loneliness,
    int closeness,
    int selfEsteem,
    int function) {}

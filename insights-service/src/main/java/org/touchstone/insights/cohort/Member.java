package org.touchstone.insights.cohort;

import java.util.Map;
import java.util.UUID;

/**
 * One person of a cohort, with what they agreed to have counted.
 *
 * @param courses how each outcome went of which the category is agreed to
 * @param retained of the same outcomes: whether the person is still there
 */
record Member(
    UUID patientId, Map<CohortOutcome, Course> courses, Map<CohortOutcome, Boolean> retained) {

  Member {
    courses = Map.copyOf(courses);
    retained = Map.copyOf(retained);
  }
}

package org.touchstone.insights.cohort;

import java.util.EnumSet;
import java.util.Set;

/** A count of people by how an outcome went. */
enum Cell {
  RESPONDERS_30(Course.THIRD, Course.HALF),
  RESPONDERS_50(Course.HALF),
  IMPROVED(Course.IMPROVED),
  WORSENED(Course.WORSE),
  MISSING(Course.MISSING);

  private final Set<Course> courses;

  Cell(Course first, Course... more) {
    this.courses = EnumSet.of(first, more);
  }

  boolean holds(Course course) {
    return courses.contains(course);
  }
}

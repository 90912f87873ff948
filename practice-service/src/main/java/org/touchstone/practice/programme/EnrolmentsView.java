package org.touchstone.practice.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A patient's enrolments. */
@Schema(name = "Enrolments", description = "Enrolments, the newest first.")
record EnrolmentsView(List<EnrolmentView> items) {
  static EnrolmentsView of(List<Course> courses) {
    return new EnrolmentsView(courses.stream().map(EnrolmentView::of).toList());
  }
}

package org.touchstone.insights.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Questionnaires and programmes as they are known here: what the other features read. */
@ApplicationScoped
public class Courses {

  private final CourseRepository courses;

  Courses(CourseRepository courses) {
    this.courses = courses;
  }

  /** All questionnaires of a patient that are there, in the order of their moments. */
  public List<QuestionnaireResponse> responses(UUID patientId) {
    return courses.responses(patientId);
  }

  /** All enrolments of a patient that are there, by their first day. */
  public List<CourseEnrolment> enrolments(UUID patientId) {
    return courses.ofPatient(patientId);
  }

  /** All enrolments in a programme, of all clinics, by their first day. */
  public List<CourseEnrolment> inProgram(String program) {
    return courses.ofProgram(program);
  }

  /** Removes what a finished reading of the log has not confirmed. */
  @Transactional
  public void removeUnconfirmed(int generation) {
    courses.deleteUnconfirmed(generation);
  }
}

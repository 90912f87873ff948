package org.touchstone.practice.lesson;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.touchstone.practice.datafile.DataFile;

/** The data files, read once at the start. */
@Singleton
public class Lessons {
  private final LessonList all;
  private final HelpNow helpNow;

  Lessons(ObjectMapper json) {
    all = DataFile.read(json, "/lessons/lessons.v1.json", LessonList.class);
    helpNow = DataFile.read(json, "/lessons/help-now.v1.json", HelpNow.class);
  }

  LessonList all() {
    return all;
  }

  Optional<Lesson> find(String code) {
    return all.lessons().stream().filter(lesson -> lesson.code().equals(code)).findFirst();
  }

  /** Whether a lesson has this code. */
  public boolean isLesson(String code) {
    return find(code).isPresent();
  }

  HelpNow helpNow() {
    return helpNow;
  }
}

package org.touchstone.practice.lesson;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.catalogue.LocalText;

/**
 * All lessons, whole: a phone keeps them for when it has no net.
 *
 * @param version grows with each change of the file
 * @param notice what every lesson says: education, not medical advice
 * @param crisis what every lesson says of a crisis
 * @param lessons in the order in which they are shown
 */
@Schema(name = "LessonList")
record LessonList(
    @Schema(examples = "2") int version, LocalText notice, LocalText crisis, List<Lesson> lessons) {
  LessonList {
    lessons = List.copyOf(lessons);
  }
}

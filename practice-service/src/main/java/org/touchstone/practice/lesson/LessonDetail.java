package org.touchstone.practice.lesson;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.catalogue.LocalText;

/**
 * A lesson with what every lesson says.
 *
 * @param notice education, not medical advice
 * @param crisis what to do in a crisis
 */
@Schema(name = "LessonDetail")
record LessonDetail(Lesson lesson, LocalText notice, LocalText crisis) {}

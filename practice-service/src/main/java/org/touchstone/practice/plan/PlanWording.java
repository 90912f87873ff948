package org.touchstone.practice.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import org.touchstone.practice.datafile.DataFile;
import org.touchstone.practice.together.Language;
import org.touchstone.practice.together.Words;

/** The sentences of the plan, read once at the start. */
@Singleton
class PlanWording {
  private final File file;

  PlanWording(ObjectMapper json) {
    file = DataFile.read(json, "/plan/wording.v1.json", File.class);
    Arrays.stream(Reason.values())
        .filter(reason -> !file.reasons().containsKey(reason.code()))
        .forEach(
            reason -> {
              throw new IllegalStateException("no sentence for " + reason.code());
            });
  }

  /** The file: a sentence for a gentle day, and one for each reason by its code. */
  record File(int version, Words gentleDay, Map<String, Words> reasons) {}

  String gentleDay(Language language) {
    return file.gentleDay().in(language);
  }

  String sentence(Reason reason, Language language) {
    Words words = file.reasons().get(reason.code());
    if (words == null) {
      throw new IllegalStateException("no sentence for " + reason.code());
    }
    return words.in(language);
  }
}

package org.touchstone.insights.observation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.MoodEntryRecorded;
import org.touchstone.contracts.event.PainEntryRecorded;
import org.touchstone.contracts.event.PracticeSessionRecorded;

/**
 * An entry, divided by the categories of consent: a digest of what belongs to each, null where
 * nothing does. Two revisions differ in a category when its digests differ.
 */
record Parts(
    @Nullable UUID pain, @Nullable UUID mood, @Nullable UUID practices, @Nullable UUID intimacy) {

  /** A deleted entry. */
  static final Parts NONE = new Parts(null, null, null, null);

  static Parts of(PainEntryRecorded entry) {
    UUID pain =
        digest(
            entry.at(),
            entry.zone(),
            entry.day(),
            entry.intensity(),
            entry.worst(),
            entry.least(),
            entry.interference(),
            entry.regions());
    return new Parts(pain, null, null, null);
  }

  static Parts of(MoodEntryRecorded entry) {
    return new Parts(
        null,
        digestOfAny(
            entry,
            entry.mood(),
            entry.stress(),
            entry.distress(),
            entry.anxiety(),
            entry.loneliness(),
            entry.selfEsteem(),
            entry.function()),
        digestOfAny(entry, entry.connectedToday()),
        digestOfAny(entry, entry.closeness()));
  }

  static Parts of(PracticeSessionRecorded session) {
    UUID digest =
        digest(
            session.at(),
            session.zone(),
            session.day(),
            session.practice(),
            session.minutes(),
            session.with(),
            session.helpfulness(),
            session.painBefore(),
            session.painAfter(),
            session.moodBefore(),
            session.moodAfter());
    return session.markedPrivate()
        ? new Parts(null, null, null, digest)
        : new Parts(null, null, digest, null);
  }

  /** The categories in which another state of the entry differs. */
  Set<Category> differences(Parts other) {
    Set<Category> different = EnumSet.noneOf(Category.class);
    if (!Objects.equals(pain, other.pain)) {
      different.add(Category.PAIN);
    }
    if (!Objects.equals(mood, other.mood)) {
      different.add(Category.MOOD);
    }
    if (!Objects.equals(practices, other.practices)) {
      different.add(Category.PRACTICES);
    }
    if (!Objects.equals(intimacy, other.intimacy)) {
      different.add(Category.INTIMACY);
    }
    return different;
  }

  private static @Nullable UUID digestOfAny(MoodEntryRecorded entry, @Nullable Object... values) {
    if (Arrays.stream(values).allMatch(Objects::isNull)) {
      return null;
    }
    return digest(entry.at(), entry.zone(), entry.day(), Arrays.asList(values));
  }

  private static UUID digest(@Nullable Object... values) {
    return UUID.nameUUIDFromBytes(Arrays.toString(values).getBytes(StandardCharsets.UTF_8));
  }
}

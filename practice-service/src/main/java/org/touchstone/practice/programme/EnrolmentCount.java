package org.touchstone.practice.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many enrolments there are; of a few people, nothing but that there are some.
 *
 * @param count 0, or {@value #LEAST} and more; null: some, and fewer than {@code fewerThan}
 * @param fewerThan {@value #LEAST} where the count is held back, else null
 */
@Schema(
    name = "EnrolmentCount",
    description = "How many enrolments: `count`, or `fewerThan` for a number from 1 to 4.")
record EnrolmentCount(
    @Schema(description = "0, or 5 and more; absent where it is held back", examples = "12")
        @Nullable Integer count,
    @Schema(description = "There are some, and fewer than this; absent where `count` is there")
        @Nullable Integer fewerThan) {

  /** Fewest enrolments that are counted out. */
  static final int LEAST = 5;

  static EnrolmentCount of(int count) {
    return count > 0 && count < LEAST
        ? new EnrolmentCount(null, LEAST)
        : new EnrolmentCount(count, null);
  }
}

package org.touchstone.insights.focus;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which practices to ask the diary about.
 *
 * @param practices codes of the catalogue or the patient's own names, as in the diary
 */
@Schema(name = "SetFocus")
record SetFocus(
    @Schema(
            description = "Up to three practices, named as in the diary; empty: all of them",
            examples = "[\"hug\"]")
        @NotNull
        @Size(max = Focus.MOST, message = "at most 3 practices can be pinned")
        List<
                @NotNull
                @Pattern(
                    regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} _'-]{0,59}",
                    message =
                        "must be 1 to 60 letters, digits, spaces, _ ' or -, and begin with a letter"
                            + " or digit")
                String>
            practices) {

  /** In one form and order, each once. */
  List<String> distinct() {
    return practices.stream()
        .map(name -> Normalizer.normalize(name, Form.NFC))
        .distinct()
        .sorted()
        .toList();
  }
}

package org.touchstone.practice.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A practice with what belongs on its page.
 *
 * @param notice education, not medical advice
 * @param mechanisms how it may work
 * @param variants codes of its other forms
 */
@Schema(name = "PracticeDetail")
record PracticeDetail(
    Practice practice,
    LocalText notice,
    List<Mechanism> mechanisms,
    @Schema(description = "Codes of its other forms", examples = "[\"hand_on_heart\"]")
        List<String> variants) {

  PracticeDetail {
    mechanisms = List.copyOf(mechanisms);
    variants = List.copyOf(variants);
  }
}

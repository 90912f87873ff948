package org.touchstone.practice.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A practice with what belongs on its page.
 *
 * @param notice education, not medical advice
 * @param crisis what to do in a crisis
 * @param whenToCall when the clinic is the one to ask
 * @param mechanisms how it may work
 * @param variants codes of its other forms
 */
@Schema(name = "PracticeDetail")
record PracticeDetail(
    Practice practice,
    @Schema(description = "Education, not medical advice") LocalText notice,
    @Schema(description = "What to do in a crisis") LocalText crisis,
    @Schema(description = "When the clinic is the one to ask") LocalText whenToCall,
    List<Mechanism> mechanisms,
    @Schema(description = "Codes of its other forms", examples = "[\"hand_on_heart\"]")
        List<String> variants) {

  PracticeDetail {
    mechanisms = List.copyOf(mechanisms);
    variants = List.copyOf(variants);
  }
}

package org.touchstone.practice.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The practices that the suite offers.
 *
 * @param version grows with each publication and with each change of the file
 * @param notice what every practice says: education, not medical advice
 * @param crisis what every practice says of a crisis
 * @param whenToCall when the clinic is the one to ask
 * @param noEvidence what is said where we know of no study
 * @param mechanisms how practices may work
 * @param practices in the order in which they are shown
 */
@Schema(name = "PracticeCatalogue")
record PracticeCatalogue(
    @Schema(examples = "2") int version,
    @Schema(description = "Education, not medical advice") LocalText notice,
    @Schema(description = "What to do in a crisis") LocalText crisis,
    @Schema(description = "When the clinic is the one to ask") LocalText whenToCall,
    LocalText noEvidence,
    List<Mechanism> mechanisms,
    List<Practice> practices) {

  PracticeCatalogue {
    mechanisms = List.copyOf(mechanisms);
    practices = List.copyOf(practices);
  }

  PracticeCatalogue with(int newVersion, List<Practice> newPractices) {
    return new PracticeCatalogue(
        newVersion, notice, crisis, whenToCall, noEvidence, mechanisms, newPractices);
  }
}

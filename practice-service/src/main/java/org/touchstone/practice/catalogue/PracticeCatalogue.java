package org.touchstone.practice.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The practices that the suite offers.
 *
 * @param version grows with each publication and with each change of the file
 * @param notice what every practice says: education, not medical advice
 * @param noEvidence what is said where we know of no study
 * @param mechanisms how practices may work
 * @param practices in the order in which they are shown
 */
@Schema(name = "PracticeCatalogue")
record PracticeCatalogue(
    @Schema(examples = "2") int version,
    LocalText notice,
    LocalText noEvidence,
    List<Mechanism> mechanisms,
    List<Practice> practices) {

  PracticeCatalogue {
    mechanisms = List.copyOf(mechanisms);
    practices = List.copyOf(practices);
  }

  PracticeCatalogue with(int newVersion, List<Practice> newPractices) {
    return new PracticeCatalogue(newVersion, notice, noEvidence, mechanisms, newPractices);
  }
}

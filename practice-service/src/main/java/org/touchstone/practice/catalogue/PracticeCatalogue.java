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
 * @param retired what the clinic no longer offers
 */
@Schema(name = "PracticeCatalogue")
record PracticeCatalogue(
    @Schema(examples = "2") int version,
    @Schema(description = "Education, not medical advice") LocalText notice,
    @Schema(description = "What to do in a crisis") LocalText crisis,
    @Schema(description = "When the clinic is the one to ask") LocalText whenToCall,
    LocalText noEvidence,
    List<Mechanism> mechanisms,
    List<Practice> practices,
    @Schema(description = "What the clinic no longer offers: names for what was done")
        List<RetiredPractice> retired) {

  /** The file does not say what is retired. */
  PracticeCatalogue {
    mechanisms = List.copyOf(mechanisms);
    practices = List.copyOf(practices);
    retired = retired == null ? List.of() : List.copyOf(retired);
  }

  PracticeCatalogue with(int newVersion, List<Practice> newPractices) {
    return new PracticeCatalogue(
        newVersion, notice, crisis, whenToCall, noEvidence, mechanisms, newPractices, retired);
  }

  PracticeCatalogue withRetired(List<Practice> newRetired) {
    return new PracticeCatalogue(
        version,
        notice,
        crisis,
        whenToCall,
        noEvidence,
        mechanisms,
        practices,
        newRetired.stream().map(one -> new RetiredPractice(one.code(), one.name())).toList());
  }

  /** A practice that the clinic no longer offers. */
  @Schema(name = "RetiredPractice")
  record RetiredPractice(@Schema(examples = "sunset") String code, LocalText name) {}
}

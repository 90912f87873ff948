package org.touchstone.patient.consent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a patient shares.
 *
 * @param revision grows with each change, from 1
 * @param consents every category for every purpose
 */
@Schema(name = "Consents")
record ConsentsView(long revision, List<Decision> consents) {

  static ConsentsView of(ConsentEntity entity) {
    return new ConsentsView(
        entity.revision,
        Cell.MATRIX.stream().map(cell -> Decision.of(cell, entity.grants(cell))).toList());
  }
}

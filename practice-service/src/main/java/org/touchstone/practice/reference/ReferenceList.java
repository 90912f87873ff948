package org.touchstone.practice.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All studies.
 *
 * @param version grows with each change of the file
 */
@Schema(name = "ReferenceList")
record ReferenceList(@Schema(examples = "1") int version, List<Reference> references) {
  ReferenceList {
    references = List.copyOf(references);
  }
}

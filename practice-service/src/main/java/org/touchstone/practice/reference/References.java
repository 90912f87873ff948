package org.touchstone.practice.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.touchstone.practice.datafile.DataFile;

/** The studies of the data file, read once at the start. */
@Singleton
public class References {
  private final ReferenceList all;

  References(ObjectMapper json) {
    all = DataFile.read(json, "/references/references.v1.json", ReferenceList.class);
  }

  ReferenceList all() {
    return all;
  }

  Optional<Reference> find(String id) {
    return all.references().stream().filter(reference -> reference.id().equals(id)).findFirst();
  }

  /** Whether a study has this id. */
  public boolean isReference(String id) {
    return find(id).isPresent();
  }
}

package org.touchstone.practice.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.practice.datafile.DataFile;

/** The practices of the data file, read once at the start. */
@Singleton
class ShippedPractices {
  private final PracticeCatalogue catalogue;
  private final Set<String> mechanisms;

  ShippedPractices(ObjectMapper json) {
    PracticeCatalogue file =
        DataFile.read(json, "/catalogue/practices.v2.json", PracticeCatalogue.class);
    catalogue =
        file.with(
            file.version(),
            file.practices().stream()
                .map(
                    one ->
                        Practice.of(
                            one.code(), one.version(), one.content(), file.noEvidence(), null))
                .toList());
    mechanisms =
        catalogue.mechanisms().stream()
            .map(Mechanism::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  PracticeCatalogue catalogue() {
    return catalogue;
  }

  Optional<Practice> find(String code) {
    return catalogue.practices().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  boolean isMechanism(String code) {
    return mechanisms.contains(code);
  }
}

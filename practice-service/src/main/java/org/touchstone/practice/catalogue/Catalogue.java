package org.touchstone.practice.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** The data files, read once at the start. */
@Singleton
public class Catalogue {
  private final PracticeCatalogue practices;
  private final BodyRegions regions;
  private final Set<String> regionCodes;

  Catalogue(ObjectMapper json) {
    practices = read(json, "/catalogue/practices.v1.json", PracticeCatalogue.class);
    regions = read(json, "/catalogue/regions.json", BodyRegions.class);
    regionCodes =
        regions.regions().stream()
            .map(BodyRegions.Region::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  PracticeCatalogue practices() {
    return practices;
  }

  BodyRegions regions() {
    return regions;
  }

  /** Whether a practice has this code. */
  public boolean isPractice(String code) {
    return practices.practices().stream().anyMatch(practice -> practice.code().equals(code));
  }

  /** Whether a region of the body has this code. */
  public boolean isRegion(String code) {
    return regionCodes.contains(code);
  }

  private static <T> T read(ObjectMapper json, String path, Class<T> type) {
    try (InputStream file = Catalogue.class.getResourceAsStream(path)) {
      return json.readValue(file, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

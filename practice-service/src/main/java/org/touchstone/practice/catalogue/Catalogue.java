package org.touchstone.practice.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.practice.datafile.DataFile;

/** What other features ask the catalogue: whether a code is one of its own. */
@Singleton
public class Catalogue {
  private final ShippedPractices shipped;
  private final PracticeRepository practices;
  private final BodyRegions regions;
  private final Set<String> regionCodes;

  Catalogue(ObjectMapper json, ShippedPractices shipped, PracticeRepository practices) {
    this.shipped = shipped;
    this.practices = practices;
    regions = DataFile.read(json, "/catalogue/regions.json", BodyRegions.class);
    regionCodes =
        regions.regions().stream()
            .map(BodyRegions.Region::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  BodyRegions regions() {
    return regions;
  }

  /** Whether a practice has this code; a draft is none yet. */
  public boolean isPractice(String code) {
    return shipped.find(code).isPresent() || practices.isPublished(code);
  }

  /** Whether a region of the body has this code. */
  public boolean isRegion(String code) {
    return regionCodes.contains(code);
  }

  /**
   * The region of a SNOMED CT body structure.
   *
   * @param side {@code left}, {@code right} or {@code middle}, which also is: the side is not said
   */
  public Optional<String> regionOf(String snomedCt, String side) {
    return regions.regions().stream()
        .filter(region -> snomedCt.equals(region.snomedCt()))
        .filter(region -> region.side().name().equalsIgnoreCase(side))
        .map(BodyRegions.Region::code)
        .findFirst();
  }
}

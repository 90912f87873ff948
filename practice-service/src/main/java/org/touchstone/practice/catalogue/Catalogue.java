package org.touchstone.practice.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.practice.datafile.DataFile;
import org.touchstone.practice.edition.Clinic;

/** What other features ask the catalogue: whether a code is one of its own. */
@Singleton
public class Catalogue {
  private final ShippedPractices shipped;
  private final PracticeEditions editions;
  private final Retirements retirements;
  private final BodyRegions regions;
  private final Set<String> regionCodes;

  Catalogue(
      ObjectMapper json,
      ShippedPractices shipped,
      PracticeEditions editions,
      Retirements retirements) {
    this.shipped = shipped;
    this.editions = editions;
    this.retirements = retirements;
    regions = DataFile.read(json, "/catalogue/regions.json", BodyRegions.class);
    regionCodes =
        regions.regions().stream()
            .map(BodyRegions.Region::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  BodyRegions regions() {
    return regions;
  }

  /** Whether a clinic has, or had, a practice with this code; a draft is none yet. */
  public boolean isPractice(Clinic clinic, String code) {
    return shipped.find(code).isPresent() || editions.newest(clinic, code).isPresent();
  }

  /** Codes of the practices that a clinic no longer offers. */
  public Set<String> retired(Clinic clinic) {
    return retirements.of(clinic).keySet();
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

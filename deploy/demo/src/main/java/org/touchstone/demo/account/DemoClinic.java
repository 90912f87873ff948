package org.touchstone.demo.account;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A clinic of the demo realm, by its accounts.
 *
 * @param name the clinic
 * @param administrator who assigns
 * @param clinician who treats every patient of the list
 * @param patients the accounts
 */
public record DemoClinic(
    String name, String administrator, String clinician, List<String> patients) {

  /** Both clinics. */
  public static List<DemoClinic> all() {
    return List.of(
        new DemoClinic("north", "admin1", "clinician1", patients(1, 12)),
        new DemoClinic("south", "admin2", "clinician2", patients(13, 16)));
  }

  private static List<String> patients(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(number -> "patient" + number).toList();
  }
}

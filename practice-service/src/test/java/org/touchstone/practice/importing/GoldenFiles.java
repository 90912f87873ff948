package org.touchstone.practice.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of the tests. */
final class GoldenFiles {
  static String golden(String name) {
    return text("/golden/" + name + ".json");
  }

  /** 442 real days of one person, see the licence beside the file. */
  static String myAiGuide() {
    return text("/data/myaiguide_p8.csv");
  }

  private static String text(String path) {
    try (InputStream file = GoldenFiles.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GoldenFiles() {}
}

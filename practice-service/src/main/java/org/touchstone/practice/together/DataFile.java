package org.touchstone.practice.together;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads a data file of the service. */
public final class DataFile {
  /** The content of a file that is part of the service. */
  public static <T> T read(ObjectMapper json, String path, Class<T> type) {
    try (InputStream file = DataFile.class.getResourceAsStream(path)) {
      return json.readValue(Objects.requireNonNull(file, path), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DataFile() {}
}

package org.touchstone.practice.datafile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A JSON file that comes with the service. */
public final class DataFile {

  /**
   * Reads a file.
   *
   * @param path in the class path, with a leading slash
   * @throws UncheckedIOException when it is not what the type says; the service does not start then
   */
  public static <T> T read(ObjectMapper json, String path, Class<T> type) {
    try (InputStream file = DataFile.class.getResourceAsStream(path)) {
      return json.readValue(file, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DataFile() {}
}

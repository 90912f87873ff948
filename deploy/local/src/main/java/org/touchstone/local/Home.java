package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The root folder of the repository and what the build has put below it.
 *
 * @param root the folder that contains {@code deploy/local}
 */
public record Home(Path root) {

  /**
   * Finds the repository by the system property {@code touchstone.home}, else by walking up from
   * the working directory.
   *
   * @return the home
   * @throws IllegalStateException when there is none
   */
  public static Home find() {
    String configured = System.getProperty("touchstone.home");
    Path start = Path.of(configured == null ? "" : configured).toAbsolutePath().normalize();
    for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("deploy/local"))) {
        return new Home(folder);
      }
    }
    throw new IllegalStateException(
        "No folder with deploy/local at or above "
            + start
            + ": set the system property touchstone.home");
  }

  /** The folder with the jars of the Kafka broker. */
  Path kafkaLibraries() {
    return built("kafka", root.resolve("deploy/local/target/kafka"));
  }

  /** The unpacked Keycloak distribution. */
  Path keycloak() {
    Path folder = built("Keycloak", root.resolve("deploy/local/target/keycloak"));
    try (Stream<Path> versions = Files.list(folder)) {
      return versions
          .filter(version -> Files.isRegularFile(version.resolve("bin/kc.sh")))
          .max(Path::compareTo)
          .orElseThrow(() -> new IllegalStateException("No Keycloak in " + folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the PostgreSQL binaries are unpacked on first use. */
  Path postgresBinaries() {
    return root.resolve("deploy/local/target/postgresql");
  }

  /** A realm file of {@code deploy/keycloak}. */
  Path realm(String name) {
    return root.resolve("deploy/keycloak").resolve(name);
  }

  /** The runnable jar of a Quarkus module, whether it is built yet or not. */
  Path serviceJar(String module) {
    return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }

  private static Path built(String what, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "No " + what + " in " + folder + ": run mvn -pl deploy/local -am package first");
    }
    return folder;
  }
}

package org.touchstone.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of one data folder: made when first asked for, kept in a file that only its owner
 * may read.
 */
final class Secrets {

  static final String POSTGRES = "postgres";
  static final String KEYCLOAK_ADMIN = "keycloak-admin";
  static final String GATEWAY_CLIENT = "client-touchstone-gateway";
  static final String PATIENT_CLIENT = "client-patient-service";

  private static final int BYTES = 24;

  private final Path file;
  private final Properties known = new Properties();
  private final SecureRandom random = new SecureRandom();

  private Secrets(Path file) {
    this.file = file;
  }

  /** The secrets of a data folder. */
  static Secrets in(Path folder) {
    Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
    if (Files.exists(secrets.file)) {
      try (InputStream content = Files.newInputStream(secrets.file)) {
        secrets.known.load(content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return secrets;
  }

  /** The secret of that name, 32 characters of base64url. */
  synchronized String of(String name) {
    String secret = known.getProperty(name);
    if (secret != null) {
      return secret;
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    known.setProperty(name, made);
    save();
    return made;
  }

  /** The password of a database's user. */
  String database(String database) {
    return of("database-" + database);
  }

  private void save() {
    try {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      known.store(content, "Passwords of this data folder: keep them private");
      Folders.writePrivate(file, content.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

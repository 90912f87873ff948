package org.touchstone.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The two apps are compiled against the API that is served, not against an earlier one. */
class ApiTypesIT {
  private static final Path WEB =
      Path.of(System.getProperty("touchstone.home"), "gateway/src/main/webui");

  @Test
  void typesOfTheWebAreThoseOfTheDescription() throws IOException, InterruptedException {
    Process check =
        new ProcessBuilder(
                "node", "scripts/api.mjs", Suite.gateway() + "/docs/openapi.json", "--check")
            .directory(WEB.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), UTF_8);

    assertEquals(0, check.waitFor(), said);
  }
}

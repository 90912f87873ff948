package org.touchstone.insights;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.touchstone.insights.rebuild.RebuildCommand;

/** Runs the service; with the argument {@code rebuild}, a rebuild beside the running service. */
@QuarkusMain
public final class InsightsService {

  /** Without arguments, runs until it is told to stop. */
  public static void main(String... arguments) {
    if (List.of(arguments).equals(List.of("rebuild"))) {
      System.setProperty("quarkus.http.host-enabled", "false");
      System.setProperty("touchstone.insights.follow", "false");
      System.setProperty("touchstone.recalculation.enabled", "false");
      System.setProperty("touchstone.outbox.enabled", "false");
      Quarkus.run(RebuildCommand.class, arguments);
    } else {
      Quarkus.run(arguments);
    }
  }
}

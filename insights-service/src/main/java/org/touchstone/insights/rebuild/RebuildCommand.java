package org.touchstone.insights.rebuild;

import io.quarkus.runtime.QuarkusApplication;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The command {@code rebuild}: starts a rebuild and waits until the running service has done it.
 */
public final class RebuildCommand implements QuarkusApplication {
  private static final Logger LOG = Logger.getLogger(RebuildCommand.class);

  private final Rebuild rebuild;

  RebuildCommand(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  @Override
  public int run(String... arguments) throws InterruptedException {
    long begin = System.nanoTime();
    int generation = rebuild.start();
    LOG.infof("rebuild: reading the log again, reading %d", generation);
    while (!rebuild.isFinished(generation)) {
      TimeUnit.SECONDS.sleep(1);
    }
    LOG.infof("rebuild: done in %d s", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
    return 0;
  }
}

package org.touchstone.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackStateTest {

  @TempDir Path folder;

  @Test
  void isReadAsItWasSaved() {
    ServerProcess self = ServerProcess.self(folder.resolve("up.log"));
    StackState state = new StackState(self, Ports.DEFAULT, 9000, List.of(self));

    state.save(folder);

    assertEquals(Optional.of(state), StackState.in(folder));
  }

  @Test
  void isReadableByItsOwnerAlone() throws Exception {
    new StackState(ServerProcess.self(folder), Ports.DEFAULT, 9000, List.of()).save(folder);

    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve(StackState.FILE))));
  }

  @Test
  void knowsNoProcessWithThatNumberButAnotherStart() {
    ServerProcess self = ServerProcess.self(folder.resolve("up.log"));

    ServerProcess predecessor =
        new ServerProcess(self.name(), self.pid(), self.startedMillis() - 60_000, self.log());

    assertTrue(self.isAlive());
    assertFalse(predecessor.isAlive());
  }

  @Test
  void isWholeWhenEveryPartRuns() {
    ServerProcess self = ServerProcess.self(folder.resolve("up.log"));
    StackState starting = new StackState(self, Ports.DEFAULT, 9000, List.of());

    StackState whole = starting.with(running("gateway")).with(running("keycloak"));

    assertFalse(starting.isWhole());
    assertFalse(starting.with(running("gateway")).isWhole());
    assertTrue(whole.isWhole());
    assertFalse(whole.with(new ServerProcess("kafka", 1, 0, folder)).isWhole());
  }

  /** This program under another name. */
  private ServerProcess running(String name) {
    ServerProcess self = ServerProcess.self(folder);
    return new ServerProcess(name, self.pid(), self.startedMillis(), folder);
  }

  @Test
  void replacesAProcessThatWasStartedAgain() {
    ServerProcess first = new ServerProcess("kafka", 1, 0, folder);
    ServerProcess second = new ServerProcess("kafka", 2, 0, folder);

    StackState state = new StackState(first, Ports.DEFAULT, 9000, List.of(first)).with(second);

    assertEquals(List.of(second), state.processes());
  }

  @Test
  void stopsWhatALauncherLeftBehind() throws Exception {
    StackFolder stack = new StackFolder(folder);
    stack.make();
    ServerProcess left =
        ServerProcess.launch("gateway", new ProcessBuilder("sleep", "600"), stack.log("gateway"));
    new StackState(left, Ports.DEFAULT, 9000, List.of(left)).save(folder);

    stack.stop(Progress.SILENT);

    assertFalse(left.isAlive());
    assertEquals(Optional.empty(), stack.state());
  }
}

package org.touchstone.local;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What runs for a data folder, kept in its {@code stack.json}: enough to stop it when the program
 * that started it is gone.
 *
 * @param launcher the program that started the stack
 * @param ports the ports of the stack
 * @param managementPort Keycloak's port for health
 * @param processes what was started, in that order
 */
record StackState(
    ServerProcess launcher, Ports ports, int managementPort, List<ServerProcess> processes) {

  static final String FILE = "stack.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  StackState {
    processes = List.copyOf(processes);
  }

  /** The state of a data folder, if a stack was started there and not stopped. */
  static Optional<StackState> in(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), StackState.class));
    } catch (IOException e) {
      throw new StackException("The file " + file + " can't be read: " + e.getMessage(), e);
    }
  }

  void save(Path folder) {
    try {
      Folders.writePrivate(folder.resolve(FILE), JSON.writeValueAsBytes(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static void forget(Path folder) {
    Folders.delete(folder.resolve(FILE));
  }

  /** The state with one more process; an older one of the same name is replaced. */
  StackState with(ServerProcess process) {
    List<ServerProcess> next = new ArrayList<>(without(process.name()).processes);
    next.add(process);
    return new StackState(launcher, ports, managementPort, next);
  }

  StackState without(String name) {
    List<ServerProcess> next =
        processes.stream().filter(process -> !process.name().equals(name)).toList();
    return new StackState(launcher, ports, managementPort, next);
  }

  Optional<ServerProcess> process(String name) {
    return processes.stream().filter(process -> process.name().equals(name)).findFirst();
  }

  /** Whether anything of it runs. */
  @JsonIgnore
  boolean isAlive() {
    return launcher.isAlive() || processes.stream().anyMatch(ServerProcess::isAlive);
  }

  /** Whether it has started as a whole and every part of it runs. */
  @JsonIgnore
  boolean isWhole() {
    return process(Service.GATEWAY.module()).isPresent()
        && process(KeycloakServer.NAME).isPresent()
        && processes.stream().allMatch(ServerProcess::isAlive);
  }
}

package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The TCP ports of a stack, all on loopback.
 *
 * @param gateway the gateway, the one door for people and programs
 * @param patient patient-service
 * @param practice practice-service
 * @param insights insights-service
 * @param keycloak Keycloak
 * @param kafka the Kafka broker
 * @param postgres PostgreSQL
 */
public record Ports(
    int gateway, int patient, int practice, int insights, int keycloak, int kafka, int postgres) {

  /** The ports that people know; each can be changed by {@code TOUCHSTONE_<NAME>_PORT}. */
  public static final Ports DEFAULT = new Ports(8080, 8081, 8082, 8083, 8180, 9092, 5433);

  private static final int FREE_FROM = 20_000;
  private static final int FREE_TO = 32_000;
  private static final int FREE_ATTEMPTS = 1_000;

  /**
   * The default ports with the changes that the environment asks for.
   *
   * @throws StackException when a value is not a port
   */
  public static Ports fromEnvironment(Map<String, String> environment) {
    return new Ports(
        port(environment, "GATEWAY", DEFAULT.gateway),
        port(environment, "PATIENT", DEFAULT.patient),
        port(environment, "PRACTICE", DEFAULT.practice),
        port(environment, "INSIGHTS", DEFAULT.insights),
        port(environment, "KEYCLOAK", DEFAULT.keycloak),
        port(environment, "KAFKA", DEFAULT.kafka),
        port(environment, "POSTGRES", DEFAULT.postgres));
  }

  /** Ports that nobody uses at this moment. */
  public static Ports free() {
    List<Integer> free = free(7);
    return new Ports(
        free.get(0), free.get(1), free.get(2), free.get(3), free.get(4), free.get(5), free.get(6));
  }

  /**
   * Different ports that nobody uses at this moment, below those that systems give to outgoing
   * connections: a server that is down for a while finds its port free again.
   */
  static List<Integer> free(int count) {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int attempt = 0; sockets.size() < count && attempt < FREE_ATTEMPTS; attempt++) {
        bind(ThreadLocalRandom.current().nextInt(FREE_FROM, FREE_TO)).ifPresent(sockets::add);
      }
      if (sockets.size() < count) {
        throw new StackException("No free ports between " + FREE_FROM + " and " + FREE_TO + ".");
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      sockets.forEach(Ports::close);
    }
  }

  /**
   * Checks that a port can be listened on.
   *
   * @throws StackException naming the port, who wants it and how to choose another
   */
  static void requireFree(String name, int port) {
    Optional<ServerSocket> socket = bind(port);
    if (socket.isEmpty()) {
      throw new StackException(
          "Port "
              + port
              + " ("
              + name
              + ") is in use by another program. Stop that program, or choose another port with "
              + "TOUCHSTONE_"
              + name.toUpperCase(Locale.ROOT)
              + "_PORT.");
    }
    close(socket.get());
  }

  /** Whether somebody listens on the port. */
  static boolean isOpen(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int port(Map<String, String> environment, String name, int standard) {
    String variable = "TOUCHSTONE_" + name + "_PORT";
    String value = environment.get(variable);
    if (value == null || value.isBlank()) {
      return standard;
    }
    try {
      int port = Integer.parseInt(value.strip());
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Falls through to the message for everything that is not a port.
    }
    throw new StackException(variable + " is not a port between 1 and 65535: " + value);
  }

  private static Optional<ServerSocket> bind(int port) {
    try {
      ServerSocket socket = new ServerSocket();
      try {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return Optional.of(socket);
      } catch (IOException e) {
        socket.close();
        return Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

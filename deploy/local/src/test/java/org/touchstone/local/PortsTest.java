package org.touchstone.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @Test
  void followTheEnvironment() {
    Ports ports =
        Ports.fromEnvironment(
            Map.of("TOUCHSTONE_GATEWAY_PORT", "18080", "TOUCHSTONE_KAFKA_PORT", "19092"));

    assertEquals(new Ports(18080, 8081, 8082, 8083, 8180, 19092, 5433), ports);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http"})
  void mustBePorts(String value) {
    StackException refusal =
        assertThrows(
            StackException.class,
            () -> Ports.fromEnvironment(Map.of("TOUCHSTONE_GATEWAY_PORT", value)));

    assertTrue(refusal.getMessage().contains("TOUCHSTONE_GATEWAY_PORT"), refusal.getMessage());
  }

  @Test
  void thatAreTakenAreNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      StackException refusal =
          assertThrows(
              StackException.class, () -> Ports.requireFree("kafka", taken.getLocalPort()));

      assertTrue(
          refusal.getMessage().contains(Integer.toString(taken.getLocalPort())),
          refusal.getMessage());
      assertTrue(refusal.getMessage().contains("TOUCHSTONE_KAFKA_PORT"), refusal.getMessage());
    }
  }

  @Test
  void thatNobodyUsesPass() {
    int port = Ports.free().gateway();

    assertDoesNotThrow(() -> Ports.requireFree("gateway", port));
  }
}

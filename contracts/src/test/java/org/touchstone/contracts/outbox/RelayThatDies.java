package org.touchstone.contracts.outbox;

import java.lang.reflect.Proxy;
import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;

/**
 * A process that drains the outbox and is gone, without a goodbye, at a chosen point: before the
 * first record is sent, or after the broker has acknowledged all and before the rows are deleted.
 */
final class RelayThatDies {
  static final int EXIT = 137;

  public static void main(String[] arguments) throws Exception {
    String point = arguments[0];
    OutboxTable table = new OutboxTable(arguments[1], arguments[2], arguments[3]);
    Producer<String, byte[]> real = RelayLifecycle.producer(arguments[4], Duration.ofSeconds(10));
    int[] sent = {0};
    int rows = table.count();
    @SuppressWarnings("unchecked")
    Producer<String, byte[]> dying =
        (Producer<String, byte[]>)
            Proxy.newProxyInstance(
                RelayThatDies.class.getClassLoader(),
                new Class<?>[] {Producer.class},
                (proxy, method, values) -> {
                  boolean send = method.getName().equals("send");
                  if (send && point.equals("before-send")) {
                    Runtime.getRuntime().halt(EXIT);
                  }
                  Object result = method.invoke(real, values);
                  if (send && ++sent[0] == rows) {
                    real.flush();
                    Runtime.getRuntime().halt(EXIT);
                  }
                  return result;
                });
    new OutboxRelay(table.dataSource(), dying, "/test", 500, Duration.ofSeconds(10)).drain();
  }

  private RelayThatDies() {}
}

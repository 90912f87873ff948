package org.touchstone.local;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/** The services of this repository, in the order in which they are started. */
enum Service {
  PATIENT("patient-service", "patient", Ports::patient),
  PRACTICE("practice-service", "practice", Ports::practice),
  INSIGHTS("insights-service", "insights", Ports::insights),
  GATEWAY("gateway", "gateway", Ports::gateway);

  private final String module;
  private final String database;
  private final ToIntFunction<Ports> port;

  Service(String module, String database, ToIntFunction<Ports> port) {
    this.module = module;
    this.database = database;
    this.port = port;
  }

  /** The folder in the repository, and the name of the process in the stack. */
  String module() {
    return module;
  }

  /** The name of its database and of the database's user. */
  String database() {
    return database;
  }

  int port(Ports ports) {
    return port.applyAsInt(ports);
  }

  static Service of(String module) {
    return Arrays.stream(values())
        .filter(service -> service.module.equals(module))
        .findFirst()
        .orElseThrow(() -> new StackException("There is no service " + module + "."));
  }
}

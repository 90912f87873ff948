package org.touchstone.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What stack to start.
 *
 * @param data the folder for data, logs and passwords
 * @param ports the ports to listen on
 * @param fresh whether to throw the old data away first
 * @param services the services to start, by the names of their folders; none for the servers alone
 * @param environment more environment variables for every service, for example a trace agent's
 * @param progress who is told how far it is
 */
public record StackOptions(
    Path data,
    Ports ports,
    boolean fresh,
    List<String> services,
    Map<String, String> environment,
    Progress progress) {

  /** All services, in the order in which they start. */
  public static final List<String> ALL_SERVICES =
      List.of("patient-service", "practice-service", "insights-service", "gateway");

  /** Copies the collections. */
  public StackOptions {
    data = data.toAbsolutePath().normalize();
    services = List.copyOf(services);
    environment = Map.copyOf(environment);
  }

  /** Everything, on ports that nobody uses, with the data in {@code data}. */
  public static StackOptions onFreePorts(Path data) {
    return new StackOptions(data, Ports.free(), false, ALL_SERVICES, Map.of(), Progress.SILENT);
  }

  /** The same with another listener. */
  public StackOptions withProgress(Progress other) {
    return new StackOptions(data, ports, fresh, services, environment, other);
  }

  /** The same with these services alone. */
  public StackOptions withServices(List<String> others) {
    return new StackOptions(data, ports, fresh, others, environment, progress);
  }
}

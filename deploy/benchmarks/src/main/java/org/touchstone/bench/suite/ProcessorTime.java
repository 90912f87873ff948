package org.touchstone.bench.suite;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The processor time that programs have used until a moment, each with the processes it started.
 *
 * @param used by name, user and system time of all threads together
 */
public record ProcessorTime(Map<String, Duration> used) {

  /**
   * Reads it.
   *
   * @param programs process ids by name; one that has ended counts nothing
   */
  public static ProcessorTime of(Map<String, Long> programs) {
    Map<String, Duration> used = new LinkedHashMap<>();
    programs.forEach((name, pid) -> used.put(name, ofProgram(pid)));
    return new ProcessorTime(used);
  }

  /** What was used since an earlier moment. */
  public ProcessorTime since(ProcessorTime before) {
    Map<String, Duration> since = new LinkedHashMap<>();
    used.forEach(
        (name, now) -> since.put(name, now.minus(before.used.getOrDefault(name, Duration.ZERO))));
    return new ProcessorTime(since);
  }

  /** All programs together. */
  public Duration total() {
    return used.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration ofProgram(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }
}

package org.touchstone.insights.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service logs meanwhile. */
final class LogCapture extends Handler {

  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  private LogCapture() {}

  static LogCapture start() {
    LogCapture capture = new LogCapture();
    Logger.getLogger("").addHandler(capture);
    Logger.getLogger("trial-test").info("the capture works");
    return capture;
  }

  /** Ends the capture; the lines that hold one of some texts. */
  List<String> stopAndFind(String... texts) {
    Logger.getLogger("").removeHandler(this);
    if (lines.stream().noneMatch(line -> line.contains("the capture works"))) {
      throw new IllegalStateException("nothing was captured");
    }
    return lines.stream().filter(line -> Arrays.stream(texts).anyMatch(line::contains)).toList();
  }

  @Override
  public void publish(LogRecord record) {
    Object[] values = record.getParameters();
    lines.add(record.getMessage() + (values == null ? "" : Arrays.toString(values)));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}

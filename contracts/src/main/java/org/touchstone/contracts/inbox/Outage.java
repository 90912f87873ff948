package org.touchstone.contracts.inbox;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from a record that is wrong. */
final class Outage {
  /** SQLSTATE classes: connection, resources, operator intervention, system error, conflict. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "40", "25");

  static boolean isOutage(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof SQLException sql && isOutage(sql)) {
        return true;
      }
      if (cause instanceof java.io.IOException) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutage(SQLException sql) {
    String state = sql.getSQLState();
    return state == null || state.length() < 2 || CLASSES.contains(state.substring(0, 2));
  }

  /** Class names of the failure and its root: texts may hold personal data. */
  static String describe(Throwable failure) {
    if (failure instanceof UnreadableEventException) {
      return String.valueOf(failure.getMessage());
    }
    Throwable root = root(failure);
    String state = root instanceof SQLException sql ? " " + sql.getSQLState() : "";
    return failure.getClass().getSimpleName() + " / " + root.getClass().getSimpleName() + state;
  }

  private static Throwable root(Throwable failure) {
    Throwable cause = next(failure);
    return cause == null ? failure : root(cause);
  }

  private static @Nullable Throwable next(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == failure ? null : cause;
  }

  private Outage() {}
}

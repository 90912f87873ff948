package org.touchstone.practice.entry;

import java.sql.SQLException;
import java.util.List;
import org.touchstone.contracts.event.EventKind;

/**
 * How the values of a kind are written to its table.
 *
 * @param <E> the kind
 */
public interface EntryValues<E extends Entry<E>> {
  /** The kind of the facts, which deletions need. */
  EventKind kind();

  String table();

  /** The columns of the values, beside those of the head. */
  List<String> columns();

  /** Sets the values in the order of the columns. */
  void bind(E entry, RowBinder row) throws SQLException;
}

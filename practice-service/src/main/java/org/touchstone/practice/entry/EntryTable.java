package org.touchstone.practice.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.touchstone.practice.store.StoreException;

/**
 * Writes entries in the running transaction. Plain JDBC: a repeated entry must not abort the
 * transaction ({@code ON CONFLICT DO NOTHING}), and an import writes thousands at once.
 *
 * @param <E> the kind
 */
final class EntryTable<E extends Entry<E>> {
  private static final List<String> HEAD =
      List.of(
          "patient_id",
          "id",
          "revision",
          "at",
          "zone",
          "day",
          "import_day",
          "recorded_at",
          "changed_at",
          "deleted");

  private final DataSource dataSource;
  private final EntryValues<E> values;
  private final String insert;
  private final String keep;
  private final String update;

  EntryTable(DataSource dataSource, EntryValues<E> values) {
    this.dataSource = dataSource;
    this.values = values;
    List<String> all = Stream.concat(HEAD.stream(), values.columns().stream()).toList();
    String columns = String.join(", ", all);
    String marks = all.stream().map(column -> "?").collect(Collectors.joining(", "));
    insert = "INSERT INTO " + values.table() + " (" + columns + ") VALUES (" + marks + ")";
    keep =
        "INSERT INTO %1$s_history (%2$s) SELECT %2$s FROM %1$s WHERE patient_id = ? AND id = ANY (?)"
            .formatted(values.table(), columns);
    update =
        "UPDATE %s SET (%s) = ROW (%s) WHERE patient_id = ? AND id = ?"
            .formatted(values.table(), columns, marks);
  }

  /** Writes an entry unless its id is taken; waits for another transaction that is taking it. */
  boolean insertIfNew(E entry) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(insert + " ON CONFLICT DO NOTHING")) {
      bind(statement, entry);
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Writes entries whose ids are free. */
  void insert(List<E> entries) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      for (E entry : entries) {
        bind(statement, entry);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Writes the next revisions of a patient's entries and keeps the ones before. */
  void replace(UUID patientId, List<E> entries) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement keeping = connection.prepareStatement(keep);
        PreparedStatement writing = connection.prepareStatement(update)) {
      Object[] ids = entries.stream().map(entry -> entry.head().id()).toArray();
      keeping.setObject(1, patientId);
      keeping.setArray(2, connection.createArrayOf("uuid", ids));
      keeping.executeUpdate();
      for (E entry : entries) {
        bind(writing, entry).id(patientId).id(entry.head().id());
        writing.addBatch();
      }
      writing.executeBatch();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private RowBinder bind(PreparedStatement statement, E entry) throws SQLException {
    RowBinder row = new RowBinder(statement).head(entry.head());
    values.bind(entry, row);
    return row;
  }
}

package org.touchstone.practice.store;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs SQL in the transaction of the caller, if there is one. */
@Singleton
public class Sql {
  private static final String LOCK =
      "SELECT true FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 0))) held";

  private final AgroalDataSource dataSource;

  protected Sql(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The rows of a query. */
  public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** The first row of a query. */
  public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  /**
   * Holds back everybody else who asks for the same, until the transaction ends.
   *
   * @param what names what is written
   */
  public void lock(String what) {
    first(LOCK, row -> true, what);
  }

  /** Changes rows and answers how many. */
  public int update(String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** A moment of a row. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A list of texts of a row. */
  public static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.stream((Object[]) row.getArray(column).getArray()).map(String::valueOf).toList();
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else if (value instanceof List<?> texts) {
        statement.setArray(i + 1, connection.createArrayOf("text", texts.toArray()));
      } else if (value instanceof Json json) {
        statement.setObject(i + 1, StoredJson.write(json.content()), Types.OTHER);
      } else {
        statement.setObject(i + 1, value);
      }
    }
    return statement;
  }

  /** A value that is kept as JSON. */
  public record Json(Object content) {}

  /** Makes a value of a row. */
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }
}

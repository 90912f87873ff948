package org.touchstone.practice.entry;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement one after the other. */
public final class RowBinder {
  private final PreparedStatement statement;
  private int index;

  RowBinder(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Sets a number. */
  public RowBinder number(@Nullable BigDecimal value) throws SQLException {
    statement.setBigDecimal(++index, value);
    return this;
  }

  /** Sets a text. */
  public RowBinder text(@Nullable String value) throws SQLException {
    statement.setString(++index, value);
    return this;
  }

  /** Sets a yes or no. */
  public RowBinder flag(@Nullable Boolean value) throws SQLException {
    statement.setObject(++index, value, Types.BOOLEAN);
    return this;
  }

  /** Sets JSON, given as text. */
  public RowBinder json(String value) throws SQLException {
    statement.setObject(++index, value, Types.OTHER);
    return this;
  }

  RowBinder head(EntryHead head) throws SQLException {
    id(head.patientId()).id(head.id());
    statement.setLong(++index, head.revision());
    moment(head.at()).text(head.zone()).day(head.day()).day(head.importDay());
    return moment(head.recordedAt()).moment(head.changedAt()).flag(head.deleted());
  }

  RowBinder id(UUID value) throws SQLException {
    statement.setObject(++index, value);
    return this;
  }

  private RowBinder moment(Instant value) throws SQLException {
    statement.setObject(++index, value.atOffset(ZoneOffset.UTC));
    return this;
  }

  private RowBinder day(@Nullable LocalDate value) throws SQLException {
    statement.setObject(++index, value, Types.DATE);
    return this;
  }
}

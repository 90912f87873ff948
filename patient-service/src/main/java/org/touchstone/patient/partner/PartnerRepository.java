package org.touchstone.patient.partner;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables {@code partner_invitation} and {@code partnership}. */
@ApplicationScoped
class PartnerRepository {
  private static final String LOCK_PERSON =
      "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('partner:' || ?, 0))) locked";
  private static final String INVITATION =
      "SELECT patient_id, id, created_at, expires_at, accepted_by FROM partner_invitation ";
  private static final String REPLACE_INVITATION =
      """
      INSERT INTO partner_invitation (patient_id, id, code_hash, created_at, expires_at)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (patient_id) DO UPDATE SET id = excluded.id, code_hash = excluded.code_hash,
        created_at = excluded.created_at, expires_at = excluded.expires_at, accepted_by = NULL
      """;
  private static final String INSERT_PARTNERSHIP =
      """
      INSERT INTO partnership (id, patient_id, partner_id, since, active, revision)
      VALUES (?, ?, ?, ?, true, 1)
      """;
  private static final String END =
      """
      UPDATE partnership SET active = false, revision = revision + 1
      WHERE active AND (patient_id = ? OR partner_id = ?)
      RETURNING id, patient_id, partner_id, since, active, revision
      """;
  private static final String ACTIVE =
      """
      SELECT id, patient_id, partner_id, since, active, revision FROM partnership
      WHERE active AND (patient_id = ? OR partner_id = ?)
      """;

  private final AgroalDataSource dataSource;

  PartnerRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Until the transaction ends, nobody else changes this person's partnership. */
  void lock(UUID personId) {
    query(LOCK_PERSON, row -> true, personId.toString());
  }

  Optional<Invitation> invitationOf(UUID patientId) {
    return first(query(INVITATION + "WHERE patient_id = ?", INVITATIONS, patientId));
  }

  Optional<Invitation> invitation(byte[] codeHash) {
    return first(query(INVITATION + "WHERE code_hash = ?", INVITATIONS, codeHash));
  }

  void replaceInvitation(Invitation invitation, byte[] codeHash) {
    update(
        REPLACE_INVITATION,
        invitation.patientId(),
        invitation.id(),
        codeHash,
        at(invitation.createdAt()),
        at(invitation.expiresAt()));
  }

  void markAccepted(UUID patientId, UUID partnerId) {
    update(
        "UPDATE partner_invitation SET accepted_by = ? WHERE patient_id = ?", partnerId, patientId);
  }

  void deleteInvitation(UUID patientId) {
    update("DELETE FROM partner_invitation WHERE patient_id = ?", patientId);
  }

  Optional<Partnership> active(UUID personId) {
    return first(query(ACTIVE, PARTNERSHIPS, personId, personId));
  }

  void insert(Partnership partnership) {
    update(
        INSERT_PARTNERSHIP,
        partnership.id(),
        partnership.patientId(),
        partnership.partnerId(),
        at(partnership.since()));
  }

  /** Ends what holds between this person and anybody; empty: nothing did. */
  Optional<Partnership> end(UUID personId) {
    return first(query(END, PARTNERSHIPS, personId, personId));
  }

  private static final Reader<Invitation> INVITATIONS =
      row ->
          new Invitation(
              row.getObject(1, UUID.class),
              row.getObject(2, UUID.class),
              instant(row, 3),
              instant(row, 4),
              row.getObject(5, UUID.class));

  private static final Reader<Partnership> PARTNERSHIPS =
      row ->
          new Partnership(
              row.getObject(1, UUID.class),
              row.getObject(2, UUID.class),
              row.getObject(3, UUID.class),
              instant(row, 4),
              row.getBoolean(5),
              row.getLong(6));

  private <T> List<T> query(String sql, Reader<T> reader, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new PartnerStoreException(e);
    }
  }

  private void update(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new PartnerStoreException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
    return statement;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static <T> Optional<T> first(List<T> found) {
    return found.stream().findFirst();
  }

  /** Makes a value of a row. */
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The database did not do its part. */
  static final class PartnerStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PartnerStoreException(SQLException cause) {
      super(cause);
    }
  }
}

package org.touchstone.gateway.session;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions in the database. Takes part in the transaction of its caller, where there is one. */
@ApplicationScoped
class SessionStore {

  private static final String COLUMNS =
      "hash, subject, provider_session, audience, seen_at, expires_at, access_expires_at, sealed";

  private final AgroalDataSource database;
  private final Keys keys;

  SessionStore(AgroalDataSource database, Keys keys) {
    this.database = database;
    this.keys = keys;
  }

  void insert(Session session) {
    update(
        "INSERT INTO browser_session (" + COLUMNS + ", created_at) VALUES (?,?,?,?,?,?,?,?,?)",
        session.hash(),
        session.person().id(),
        session.person().providerSession(),
        session.audience().name(),
        at(session.seenAt()),
        at(session.expiresAt()),
        at(session.tokens().accessExpiresAt()),
        seal(session),
        at(session.seenAt()));
  }

  Optional<Session> find(byte[] hash) {
    return select("SELECT " + COLUMNS + " FROM browser_session WHERE hash = ?", hash);
  }

  /**
   * As {@link #find}, and keeps other replicas from changing the session until the transaction
   * ends.
   */
  Optional<Session> lock(byte[] hash) {
    return select("SELECT " + COLUMNS + " FROM browser_session WHERE hash = ? FOR UPDATE", hash);
  }

  void touch(byte[] hash, Instant now) {
    update("UPDATE browser_session SET seen_at = ? WHERE hash = ?", at(now), hash);
  }

  /** Keeps what a renewal changed: tokens, role, last use. */
  void renew(Session session) {
    update(
        "UPDATE browser_session SET seen_at = ?, access_expires_at = ?, sealed = ? WHERE hash = ?",
        at(session.seenAt()),
        at(session.tokens().accessExpiresAt()),
        seal(session),
        session.hash());
  }

  void delete(byte[] hash) {
    update("DELETE FROM browser_session WHERE hash = ?", hash);
  }

  /** Deletes what belongs to one session at the identity provider. */
  int deleteOfProviderSession(String providerSession) {
    return update("DELETE FROM browser_session WHERE provider_session = ?", providerSession);
  }

  /** Deletes all sessions of a person. */
  int deleteOfSubject(String subject) {
    return update("DELETE FROM browser_session WHERE subject = ?", subject);
  }

  /** Deletes sessions for an audience that nobody can use any more. */
  int deleteEnded(Audience audience, Instant now, Instant idleSince) {
    return update(
        "DELETE FROM browser_session WHERE audience = ? AND (expires_at <= ? OR seen_at <= ?)",
        audience.name(),
        at(now),
        at(idleSince));
  }

  private int update(String sql, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StoreUnavailableException(e);
    }
  }

  private Optional<Session> select(String sql, byte[] hash) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, hash);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? read(row) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StoreUnavailableException(e);
    }
  }

  /** Empty when the row was sealed with another key: that session has ended. */
  private Optional<Session> read(ResultSet row) throws SQLException {
    byte[] hash = row.getBytes("hash");
    String subject = row.getString("subject");
    String providerSession = row.getString("provider_session");
    Audience audience = Audience.valueOf(row.getString("audience"));
    Instant accessExpiresAt = instant(row, "access_expires_at");
    Instant seenAt = instant(row, "seen_at");
    Instant expiresAt = instant(row, "expires_at");
    return keys.openTokens(row.getBytes("sealed"), hash)
        .map(plain -> new JsonObject(Buffer.buffer(plain)))
        .map(
            json ->
                new Session(
                    hash,
                    audience,
                    new Person(
                        subject, json.getString("name"), json.getString("role"), providerSession),
                    new Tokens(
                        json.getString("access"), accessExpiresAt, json.getString("refresh")),
                    seenAt,
                    expiresAt));
  }

  private byte[] seal(Session session) {
    JsonObject json =
        new JsonObject()
            .put("name", session.person().name())
            .put("role", session.person().role())
            .put("access", session.tokens().access())
            .put("refresh", session.tokens().refresh());
    return keys.sealTokens(json.toBuffer().getBytes(), session.hash());
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

package org.touchstone.contracts.sharing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.CareTeamChanged;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.ConsentChanged;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.PartnershipChanged;
import org.touchstone.contracts.event.PatientEnrolled;
import org.touchstone.contracts.event.Purpose;
import org.touchstone.contracts.event.StaffChanged;
import org.touchstone.contracts.event.Topics;
import org.touchstone.contracts.inbox.Batch;
import org.touchstone.contracts.inbox.EventConsumers;
import org.touchstone.contracts.inbox.Inbox;
import org.touchstone.contracts.inbox.ReceivedEvent;

/**
 * Keeps who treats a patient, whom the patient has invited, what the patient shares and who works
 * in which clinic, from patient-service's facts. Late, repeated and reordered facts give the same
 * state. Each change of a patient is told on the PostgreSQL channel {@value #CHANNEL} with the
 * patient's id, so that open streams end at once.
 */
@ApplicationScoped
public class SharingProjection {
  /** PostgreSQL notification channel; the payload is a patient's id. */
  public static final String CHANNEL = "sharing_changed";

  private static final String ENSURE =
      "INSERT INTO sharing_patient (patient_id) VALUES (?) ON CONFLICT DO NOTHING";
  private static final String ENROL =
      """
      UPDATE sharing_patient SET clinic = ?, active = ?, patient_revision = ?
      WHERE patient_id = ? AND patient_revision < ?
      """;
  private static final String CARE_TEAM =
      """
      UPDATE sharing_patient SET clinicians = ?, care_team_revision = ?
      WHERE patient_id = ? AND care_team_revision < ?
      """;
  private static final String CONSENT =
      """
      UPDATE sharing_patient SET clinic_categories = ?, partner_categories = ?,
        cohort_categories = ?, consent_revision = ?
      WHERE patient_id = ? AND consent_revision < ?
      """;
  private static final String PARTNERSHIP =
      """
      INSERT INTO sharing_partner (partnership_id, patient_id, partner_id, active, revision)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (partnership_id) DO UPDATE SET partner_id = excluded.partner_id,
        active = excluded.active, revision = excluded.revision
      WHERE sharing_partner.revision < excluded.revision
      """;

  private static final String STAFF =
      """
      INSERT INTO sharing_staff (staff_id, clinic, active, revision)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (staff_id) DO UPDATE SET clinic = excluded.clinic, active = excluded.active,
        revision = excluded.revision
      WHERE sharing_staff.revision < excluded.revision
      """;

  private final AgroalDataSource dataSource;
  private final Inbox inbox;

  SharingProjection(AgroalDataSource dataSource, Inbox inbox) {
    this.dataSource = dataSource;
    this.inbox = inbox;
  }

  /** Starts to follow patient-service; {@code service} names the consumer. */
  public void follow(EventConsumers consumers, String service) {
    List<String> topics = new ArrayList<>(Topics.OF_PATIENTS);
    topics.addAll(Topics.OF_STAFF);
    consumers.start(service + "-sharing", topics, this::handle);
  }

  @Transactional
  void handle(Batch batch) {
    try (Connection connection = dataSource.getConnection()) {
      for (ReceivedEvent event : inbox.firstTime(batch)) {
        if (event.kind() == EventKind.STAFF_CHANGED) {
          applyStaff(connection, event);
        } else {
          apply(connection, event);
        }
      }
    } catch (SQLException e) {
      throw new SharingException(e);
    }
  }

  private static void applyStaff(Connection connection, ReceivedEvent received)
      throws SQLException {
    StaffChanged fact = (StaffChanged) received.event();
    update(
        connection,
        STAFF,
        received.subjectId(),
        fact == null ? null : fact.clinic(),
        fact != null && fact.status() == StaffChanged.Status.ACTIVE,
        received.revision());
  }

  private static void apply(Connection connection, ReceivedEvent received) throws SQLException {
    UUID patient = received.patientId();
    update(connection, ENSURE, patient);
    int changed =
        switch (received.kind()) {
          case PATIENT_ENROLLED -> {
            PatientEnrolled fact = (PatientEnrolled) received.event();
            boolean active = fact != null && fact.status() == PatientEnrolled.Status.ACTIVE;
            yield update(
                connection,
                ENROL,
                fact == null ? null : fact.clinic(),
                active,
                received.revision(),
                patient,
                received.revision());
          }
          case CARE_TEAM_CHANGED -> {
            CareTeamChanged fact = (CareTeamChanged) received.event();
            Object[] clinicians = fact == null ? new Object[0] : fact.clinicianIds().toArray();
            yield update(
                connection,
                CARE_TEAM,
                connection.createArrayOf("uuid", clinicians),
                received.revision(),
                patient,
                received.revision());
          }
          case CONSENT_CHANGED -> {
            ConsentChanged fact = (ConsentChanged) received.event();
            yield update(
                connection,
                CONSENT,
                granted(connection, fact, Purpose.CLINIC),
                granted(connection, fact, Purpose.PARTNER),
                granted(connection, fact, Purpose.COHORT),
                received.revision(),
                patient,
                received.revision());
          }
          case PARTNERSHIP_CHANGED -> {
            PartnershipChanged fact = (PartnershipChanged) received.event();
            yield update(
                connection,
                PARTNERSHIP,
                received.subjectId(),
                patient,
                fact == null ? null : fact.partnerId(),
                fact != null && fact.status() == PartnershipChanged.Status.ACTIVE,
                received.revision());
          }
          default -> 0;
        };
    if (changed > 0) {
      try (PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
        notify.setString(1, CHANNEL);
        notify.setString(2, patient.toString());
        notify.execute();
      }
    }
  }

  private static java.sql.Array granted(
      Connection connection, @Nullable ConsentChanged fact, Purpose purpose) throws SQLException {
    Object[] categories =
        fact == null
            ? new Object[0]
            : fact.grants().stream()
                .filter(grant -> grant.purpose() == purpose)
                .map(ConsentChanged.Grant::category)
                .filter(category -> category != Category.UNKNOWN)
                .map(Category::code)
                .distinct()
                .toArray();
    return connection.createArrayOf("text", categories);
  }

  private static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof java.sql.Array array) {
          statement.setArray(i + 1, array);
        } else {
          statement.setObject(i + 1, values[i]);
        }
      }
      return statement.executeUpdate();
    }
  }

  /** The database did not do its part. */
  static final class SharingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SharingException(SQLException cause) {
      super(cause);
    }
  }
}

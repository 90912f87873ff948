package org.touchstone.practice;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.contracts.event.Category;

/** Looks into and prepares the database of a test. */
@Singleton
public class Tables {
  private static final String ROWS =
      Stream.of(
              "pain_entry",
              "mood_entry",
              "practice_session",
              "instrument_response",
              "laboratory_value",
              "program_enrolment")
          .flatMap(table -> Stream.of(table, table + "_history"))
          .map(table -> "(SELECT count(*) FROM " + table + " WHERE patient_id = p)")
          .collect(Collectors.joining(" + ", "SELECT ", " FROM (SELECT ?::uuid AS p) AS whose"));

  private final AgroalDataSource dataSource;

  Tables(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A number that a query with the patient as its parameter gives. */
  public long count(String query, UUID patient) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, patient);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All rows of the patient's, also deleted ones and earlier revisions. */
  public long rows(UUID patient) {
    return count(ROWS, patient);
  }

  /** Somebody works in a clinic. */
  public void employ(UUID staff, String clinic) {
    execute(
        """
        INSERT INTO sharing_staff (staff_id, clinic, active, revision) VALUES ('%s', '%s', true, 1)
        ON CONFLICT (staff_id) DO UPDATE SET clinic = excluded.clinic, active = true
        """
            .formatted(staff, clinic));
  }

  /** A clinic treats a patient. */
  public void enrol(UUID patient, String clinic) {
    execute(
        """
        INSERT INTO sharing_patient (patient_id, clinic, active) VALUES ('%s', '%s', true)
        ON CONFLICT (patient_id) DO UPDATE SET clinic = excluded.clinic, active = true
        """
            .formatted(patient, clinic));
  }

  /** A patient shares the app with somebody. */
  public void invite(UUID patient, UUID partner) {
    execute(
        """
        INSERT INTO sharing_partner (partnership_id, patient_id, partner_id, active, revision)
        VALUES ('%s', '%s', '%s', true, 1)
        """
            .formatted(UUID.randomUUID(), patient, partner));
  }

  public void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts a patient into a clinician's care, sharing some categories with the clinic. */
  public void share(UUID patient, UUID clinician, List<Category> categories) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                INSERT INTO sharing_patient (patient_id, clinic, active, clinicians, clinic_categories)
                VALUES (?, 'north', true, ?, ?)
                ON CONFLICT (patient_id) DO UPDATE SET clinicians = excluded.clinicians,
                  clinic_categories = excluded.clinic_categories
                """)) {
      statement.setObject(1, patient);
      statement.setArray(2, connection.createArrayOf("uuid", new Object[] {clinician}));
      statement.setArray(
          3, connection.createArrayOf("text", categories.stream().map(Category::code).toArray()));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

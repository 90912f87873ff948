package org.touchstone.insights.trial;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.insights.observation.ProjectionException;

/** What patients said to proposals: the latest answer about each practice. */
@ApplicationScoped
class ProposalAnswerRepository {

  private static final String OF_PATIENT =
      "SELECT practice, never, answered_at FROM trial_proposal_answer WHERE patient_id = ?";
  private static final String REPLACE =
      """
      INSERT INTO trial_proposal_answer (patient_id, practice, never, answered_at)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (patient_id, practice) DO UPDATE SET never = excluded.never,
        answered_at = excluded.answered_at
      """;
  private static final String DELETE = "DELETE FROM trial_proposal_answer WHERE patient_id = ?";

  private final AgroalDataSource dataSource;

  ProposalAnswerRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  List<ProposalAnswer> ofPatient(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_PATIENT)) {
      select.setObject(1, patientId);
      List<ProposalAnswer> answers = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          answers.add(
              new ProposalAnswer(
                  row.getString(1),
                  row.getBoolean(2),
                  row.getObject(3, OffsetDateTime.class).toInstant()));
        }
      }
      return answers;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Deletes all answers of a patient. */
  void delete(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setObject(1, patientId);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  void replace(UUID patientId, ProposalAnswer answer) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(REPLACE)) {
      upsert.setObject(1, patientId);
      upsert.setString(2, answer.practice());
      upsert.setBoolean(3, answer.never());
      upsert.setObject(4, answer.answeredAt().atOffset(ZoneOffset.UTC));
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }
}

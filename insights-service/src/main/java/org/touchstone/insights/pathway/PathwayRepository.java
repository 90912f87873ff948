package org.touchstone.insights.pathway;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.observation.ProjectionException;

/** What patients answered and chose, in the transaction of the caller. */
@ApplicationScoped
class PathwayRepository {

  /** Answers and choice of a patient. */
  record State(AnswersView answers, @Nullable Chosen chosen) {}

  private static final String FIND =
      "SELECT connected, self_view, age, chosen FROM pathway WHERE patient_id = ?";
  private static final String SAVE =
      """
      INSERT INTO pathway (patient_id, connected, self_view, age, chosen, updated_at)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (patient_id) DO UPDATE SET connected = excluded.connected,
        self_view = excluded.self_view, age = excluded.age, chosen = excluded.chosen,
        updated_at = excluded.updated_at
      """;
  private static final String FINDINGS =
      "SELECT finding_id, answer FROM pathway_finding WHERE patient_id = ?";
  private static final String SAVE_FINDING =
      """
      INSERT INTO pathway_finding (patient_id, finding_id, answer, updated_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (patient_id, finding_id) DO UPDATE SET answer = excluded.answer,
        updated_at = excluded.updated_at
      """;
  private static final String DELETE_FINDING =
      "DELETE FROM pathway_finding WHERE patient_id = ? AND finding_id = ?";

  private final AgroalDataSource dataSource;

  PathwayRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  State find(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setObject(1, patientId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return new State(AnswersView.NONE, null);
        }
        String age = row.getString(3);
        String chosen = row.getString(4);
        return new State(
            new AnswersView(
                row.getObject(1, Integer.class),
                row.getObject(2, Integer.class),
                age == null ? null : Age.ofCode(age)),
            chosen == null ? null : Chosen.ofCode(chosen));
      }
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  void save(UUID patientId, State state, Instant now) {
    AnswersView answers = state.answers();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement save = connection.prepareStatement(SAVE)) {
      save.setObject(1, patientId);
      save.setObject(2, answers.connected(), Types.SMALLINT);
      save.setObject(3, answers.selfView(), Types.SMALLINT);
      save.setString(4, answers.age() == null ? null : answers.age().code());
      save.setString(5, state.chosen() == null ? null : state.chosen().code());
      save.setObject(6, now.atOffset(ZoneOffset.UTC));
      save.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** What the patient said of each finding that they said something of. */
  Map<String, Resonance> findings(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FINDINGS)) {
      select.setObject(1, patientId);
      Map<String, Resonance> answers = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          answers.put(row.getString(1), Resonance.ofCode(row.getString(2)));
        }
      }
      return answers;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Keeps an answer to a finding; null takes it back. */
  void answer(UUID patientId, String findingId, @Nullable Resonance answer, Instant now) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement write =
            connection.prepareStatement(answer == null ? DELETE_FINDING : SAVE_FINDING)) {
      write.setObject(1, patientId);
      write.setString(2, findingId);
      if (answer != null) {
        write.setString(3, answer.code());
        write.setObject(4, now.atOffset(ZoneOffset.UTC));
      }
      write.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  void delete(UUID patientId) {
    try (Connection connection = dataSource.getConnection()) {
      for (String table : List.of("pathway", "pathway_finding")) {
        try (PreparedStatement delete =
            connection.prepareStatement("DELETE FROM " + table + " WHERE patient_id = ?")) {
          delete.setObject(1, patientId);
          delete.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }
}

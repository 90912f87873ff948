package org.touchstone.insights.cohort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.observation.ProjectionException;

/** Clinics and consents as the projection of patient-service knows them, and what was released. */
@ApplicationScoped
class CohortRepository {

  private static final String CLINICS =
      """
      SELECT DISTINCT clinic FROM sharing_patient
      WHERE active AND clinic IS NOT NULL AND ? = ANY (clinicians) ORDER BY clinic
      """;
  private static final String CONSENTS =
      """
      SELECT patient_id, cohort_categories FROM sharing_patient
      WHERE active AND clinic = ? AND cohort_categories && ARRAY['pain', 'mood']
      """;
  private static final String ENSURE =
      "INSERT INTO cohort_release (clinic, program, version) VALUES (?, ?, ?)"
          + " ON CONFLICT DO NOTHING";
  private static final String KNOWN =
      "SELECT 1 FROM cohort_release WHERE clinic = ? AND program = ? AND version = ?";
  private static final String LOCK =
      """
      SELECT salt, checked_week, as_of, figures, contributions FROM cohort_release
      WHERE clinic = ? AND program = ? AND version = ? FOR UPDATE
      """;
  private static final String SAVE =
      """
      UPDATE cohort_release SET checked_week = ?, as_of = ?, figures = ?::json,
        contributions = ?::json
      WHERE clinic = ? AND program = ? AND version = ?
      """;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AgroalDataSource dataSource;

  CohortRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The clinics whose patients a clinician treats: one, unless they are between two. */
  List<String> clinicsOf(UUID clinicianId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CLINICS)) {
      select.setObject(1, clinicianId);
      List<String> clinics = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          clinics.add(row.getString(1));
        }
      }
      return clinics;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** What the patients of a clinic agreed to have counted; who agreed to nothing is not there. */
  Map<UUID, Set<Category>> consents(String clinic) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CONSENTS)) {
      select.setString(1, clinic);
      Map<UUID, Set<Category>> consents = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          List<Object> codes = Arrays.asList((Object[]) row.getArray(2).getArray());
          Set<Category> agreed = EnumSet.noneOf(Category.class);
          for (Category category : List.of(Category.PAIN, Category.MOOD)) {
            if (codes.contains(category.code())) {
              agreed.add(category);
            }
          }
          consents.put(row.getObject(1, UUID.class), agreed);
        }
      }
      return consents;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Whether the cohort has ever had somebody in it. */
  boolean isKnown(String clinic, String program, int version) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(KNOWN)) {
      select.setString(1, clinic);
      select.setString(2, program);
      select.setInt(3, version);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** What was last released, locked until the transaction ends. */
  Release lock(String clinic, String program, int version) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement ensure = connection.prepareStatement(ENSURE);
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      for (PreparedStatement statement : List.of(ensure, lock)) {
        statement.setString(1, clinic);
        statement.setString(2, program);
        statement.setInt(3, version);
      }
      ensure.executeUpdate();
      try (ResultSet row = lock.executeQuery()) {
        row.next();
        Figures figures = read(row.getString(4), Figures.class);
        return new Release(
            row.getObject(1, UUID.class),
            row.getObject(2, LocalDate.class),
            row.getObject(3, LocalDate.class),
            figures == null ? Figures.NONE : figures,
            read(row.getString(5), Contributions.class));
      }
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  void save(String clinic, String program, int version, Release release) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement save = connection.prepareStatement(SAVE)) {
      save.setObject(1, release.checkedWeek());
      save.setObject(2, release.asOf());
      save.setString(3, write(release.figures()));
      save.setString(4, release.contributions() == null ? null : write(release.contributions()));
      save.setString(5, clinic);
      save.setString(6, program);
      save.setInt(7, version);
      save.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
    try {
      return json == null ? null : JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.touchstone.contracts.sharing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.contracts.sharing.SharingProjection.SharingException;

/**
 * Answers who may see what, from this service's own projection. What the projection does not know
 * is not shared.
 */
@ApplicationScoped
public class Sharing {
  private static final String FOR_CLINICIAN =
      """
      SELECT clinic_categories FROM sharing_patient
      WHERE patient_id = ? AND active AND ? = ANY (clinicians)
      """;

  private final AgroalDataSource dataSource;

  Sharing(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * What a clinician sees of a patient.
   *
   * @throws ProblemException not found, when there is no such patient or the clinician is not in
   *     the care team: the same answer for both
   */
  public Set<Category> requireForClinician(UUID clinicianId, UUID patientId) {
    return forClinician(clinicianId, patientId).orElseThrow(ProblemException::notFound);
  }

  /** What a clinician sees of a patient; empty: the clinician is not in the care team. */
  public Optional<Set<Category>> forClinician(UUID clinicianId, UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FOR_CLINICIAN)) {
      select.setObject(1, patientId);
      select.setObject(2, clinicianId);
      try (ResultSet result = select.executeQuery()) {
        return result.next() ? Optional.of(categories(result.getArray(1))) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new SharingException(e);
    }
  }

  private static Set<Category> categories(Array codes) throws SQLException {
    Set<Category> shared = EnumSet.noneOf(Category.class);
    for (Object code : (Object[]) codes.getArray()) {
      Arrays.stream(Category.values())
          .filter(category -> category != Category.UNKNOWN && category.code().equals(code))
          .forEach(shared::add);
    }
    return Collections.unmodifiableSet(shared);
  }
}

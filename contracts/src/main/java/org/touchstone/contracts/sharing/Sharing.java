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
  private static final String FOR_PARTNER =
      """
      SELECT p.partner_categories FROM sharing_partner s JOIN sharing_patient p USING (patient_id)
      WHERE s.active AND s.partner_id = ? AND s.patient_id = ? AND p.active
      """;
  private static final String PATIENT_OF_PARTNER =
      "SELECT patient_id FROM sharing_partner WHERE active AND partner_id = ?";
  private static final String PARTNER_OF_PATIENT =
      "SELECT partner_id FROM sharing_partner WHERE active AND patient_id = ?";

  private static final String CLINIC_OF_STAFF =
      "SELECT clinic FROM sharing_staff WHERE active AND clinic IS NOT NULL AND staff_id = ?";
  private static final String CLINIC_OF_PATIENT =
      "SELECT clinic FROM sharing_patient WHERE clinic IS NOT NULL AND patient_id = ?";

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
    return shared(FOR_CLINICIAN, patientId, clinicianId);
  }

  /** What a partner sees of a patient; empty: the patient does not share the app with them now. */
  public Optional<Set<Category>> forPartner(UUID partnerId, UUID patientId) {
    return shared(FOR_PARTNER, partnerId, patientId);
  }

  /** The patient who has invited a partner, while it holds. */
  public Optional<UUID> patientOfPartner(UUID partnerId) {
    return one(PATIENT_OF_PARTNER, partnerId, UUID.class);
  }

  /** The partner whom a patient has invited, while it holds. */
  public Optional<UUID> partnerOfPatient(UUID patientId) {
    return one(PARTNER_OF_PATIENT, patientId, UUID.class);
  }

  /** The clinic that somebody works in, while they do. */
  public Optional<String> clinicOfStaff(UUID staffId) {
    return one(CLINIC_OF_STAFF, staffId, String.class);
  }

  /** The clinic that treats a patient, or treated them last. */
  public Optional<String> clinicOfPatient(UUID patientId) {
    return one(CLINIC_OF_PATIENT, patientId, String.class);
  }

  private Optional<Set<Category>> shared(String query, UUID first, UUID second) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      select.setObject(1, first);
      select.setObject(2, second);
      try (ResultSet result = select.executeQuery()) {
        return result.next() ? Optional.of(categories(result.getArray(1))) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new SharingException(e);
    }
  }

  private <T> Optional<T> one(String query, UUID person, Class<T> type) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      select.setObject(1, person);
      try (ResultSet result = select.executeQuery()) {
        return result.next() ? Optional.of(result.getObject(1, type)) : Optional.empty();
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

package org.touchstone.practice.together;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.store.Sql;

/**
 * Who shares the app with whom now: one look at the projection that {@code contracts.sharing}
 * keeps, so that who, with whom and what is shared belong to the same moment.
 */
@ApplicationScoped
public class Pairs {
  private static final String SELECT =
      """
      SELECT s.partnership_id, s.patient_id, s.partner_id, p.partner_categories
      FROM sharing_partner s JOIN sharing_patient p USING (patient_id)
      WHERE s.active AND p.active AND\s""";

  private final Sql sql;

  Pairs(Sql sql) {
    this.sql = sql;
  }

  /** The pair of a patient; empty: nobody shares the app with them. */
  public Optional<Pair> ofPatient(UUID patientId) {
    return find(SELECT + "s.patient_id = ?", patientId);
  }

  /**
   * The pair of a partner.
   *
   * @throws ProblemException not found, the same for who never had an invitation and after an end
   */
  public Pair requireOfPartner(UUID partnerId) {
    return find(SELECT + "s.partner_id = ?", partnerId).orElseThrow(ProblemException::notFound);
  }

  /**
   * The pair of a patient or a partner, which neither ends nor shares less until the transaction
   * does: what is written for it is not left behind by an end at the same time.
   */
  public Optional<Pair> held(UUID personId, boolean isPartner) {
    return find(
        SELECT + (isPartner ? "s.partner_id" : "s.patient_id") + " = ? FOR SHARE OF s, p",
        personId);
  }

  private Optional<Pair> find(String query, UUID personId) {
    return sql.first(
        query,
        row ->
            new Pair(
                row.getObject("partnership_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getObject("partner_id", UUID.class),
                Set.copyOf(Sql.texts(row, "partner_categories"))),
        personId);
  }
}

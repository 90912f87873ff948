package org.touchstone.practice.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.contracts.sharing.Sharing;

/** Whose documents somebody sees and changes: those of the clinic that they belong to. */
@ApplicationScoped
public class Clinics {
  private final Sharing sharing;

  Clinics(Sharing sharing) {
    this.sharing = sharing;
  }

  /**
   * The clinic of a caller: staff work in it, a patient is treated there, a partner belongs to the
   * patient who has invited them. Who belongs to none sees what is there for all.
   */
  public Clinic of(Caller caller) {
    Optional<String> clinic =
        switch (caller.role()) {
          case Role.CLINICIAN, Role.ADMINISTRATOR -> sharing.clinicOfStaff(caller.id());
          case Role.PATIENT -> sharing.clinicOfPatient(caller.id());
          case Role.PARTNER ->
              sharing.patientOfPartner(caller.id()).flatMap(sharing::clinicOfPatient);
          default -> Optional.empty();
        };
    return clinic.map(Clinic::new).orElse(Clinic.NONE);
  }

  /** The clinic that treats a patient, or treated them last. */
  public Clinic ofPatient(UUID patientId) {
    return sharing.clinicOfPatient(patientId).map(Clinic::new).orElse(Clinic.NONE);
  }

  /**
   * The clinic that somebody works in: whose documents an administrator changes, whose figures
   * staff see.
   *
   * @throws ProblemException 403 for somebody who works in none
   */
  public Clinic requireOfStaff(UUID staff) {
    return sharing.clinicOfStaff(staff).map(Clinic::new).orElseThrow(ProblemException::forbidden);
  }
}

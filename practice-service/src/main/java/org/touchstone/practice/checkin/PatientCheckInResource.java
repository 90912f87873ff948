package org.touchstone.practice.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;

/** A patient's check-ins, for the clinicians of the care team. */
@Path("/api/practice/v1/patients/{id}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CLINICIAN)
@Tag(name = "Patients", description = "What the care team sees, as far as the patient shares it")
class PatientCheckInResource {
  private final Caller caller;
  private final CheckInService checkIns;

  PatientCheckInResource(Caller caller, CheckInService checkIns) {
    this.caller = caller;
    this.checkIns = checkIns;
  }

  @GET
  @Operation(
      operationId = "getPatientCheckIns",
      summary = "Read a patient's check-ins",
      description =
          "How it feels and the wish for a call need check-ins, free text needs notes too. Never a private note, never"
              + " anything of a partner. An answer that the patient keeps from the clinic is as one that was not given,"
              + " and a week without any is not there. The patient sees that you looked.")
  @APIResponse(responseCode = "200", description = "What the patient shares, the newest first")
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  @APIResponse(responseCode = "404", description = "No such patient, or not in your care")
  public CheckInView.ForClinic all(
      @Parameter(description = "The patient") @PathParam("id") UUID patientId) {
    return checkIns.forClinician(caller.id(), patientId);
  }
}

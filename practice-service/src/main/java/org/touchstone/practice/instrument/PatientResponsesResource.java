package org.touchstone.practice.instrument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;

/** A patient's answered questionnaires, for the clinicians of the care team. */
@Path("/api/practice/v1/patients/{id}/instrument-responses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CLINICIAN)
@Tag(name = "Patients", description = "What the care team sees, as far as the patient shares it")
class PatientResponsesResource {
  private final Caller caller;
  private final PatientResponsesService responses;

  PatientResponsesResource(Caller caller, PatientResponsesService responses) {
    this.caller = caller;
    this.responses = responses;
  }

  @GET
  @Operation(
      operationId = "getPatientInstrumentResponses",
      summary = "Read a patient's questionnaires",
      description =
          "PEG needs the category pain, PHQ-4 and PHQ-9 need mood. What is not shared leaves no trace. The patient sees that"
              + " you looked.")
  @APIResponse(
      responseCode = "200",
      description = "What the patient shares, oldest first, and the categories that are kept",
      content = @Content(schema = @Schema(implementation = SharedResponsesView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  @APIResponse(responseCode = "404", description = "No such patient, or not in your care")
  public SharedResponsesView list(
      @Parameter(description = "The patient") @PathParam("id") UUID patientId) {
    return responses.read(caller.id(), patientId);
  }
}

package org.touchstone.practice.patientview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;

/** A patient's diary, for the clinicians of the care team. */
@Path("/api/practice/v1/patients/{id}/diary")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CLINICIAN)
@Tag(name = "Patients", description = "What the care team sees, as far as the patient shares it")
class PatientDiaryResource {
  private final Caller caller;
  private final PatientDiaryService diaries;

  PatientDiaryResource(Caller caller, PatientDiaryService diaries) {
    this.caller = caller;
    this.diaries = diaries;
  }

  @GET
  @Operation(
      operationId = "getPatientDiary",
      summary = "Read a patient's diary",
      description =
          "Pain entries need the category pain; mood entries need mood, their closeness and sexualInterest need"
              + " intimacy too, their connectedToday needs practices too; sessions need practices, private ones need intimacy too; PEG"
              + " needs pain, PHQ-4 mood; notes need notes. An entry with nothing left is absent. The patient sees that you looked.")
  @APIResponse(
      responseCode = "200",
      description = "What the patient shares, days ascending, and the categories that are kept",
      content = @Content(schema = @Schema(implementation = SharedDiaryView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  @APIResponse(responseCode = "404", description = "No such patient, or not in your care")
  public SharedDiaryView diary(
      @Parameter(description = "The patient") @PathParam("id") UUID patientId,
      @Parameter(description = "The first local day; without it 90 days up to `to`")
          @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "The last local day; without it today") @QueryParam("to")
          @Nullable LocalDate to) {
    return diaries.read(caller.id(), patientId, from, to);
  }
}

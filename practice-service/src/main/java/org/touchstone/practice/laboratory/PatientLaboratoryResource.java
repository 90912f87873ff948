package org.touchstone.practice.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;

/** A patient's laboratory values, for the clinicians of the care team. */
@Path("/api/practice/v1/patients/{id}/laboratory-values")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CLINICIAN)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@APIResponse(responseCode = "404", description = "No such patient, not in your care, or no value")
@Tag(name = "Laboratory", description = "D8: values that the clinic enters")
class PatientLaboratoryResource {
  private static final String PATIENT = "The patient";
  private static final String VALUE = "UUID made by the caller; counts for this patient alone";

  private final Caller caller;
  private final LaboratoryService values;

  PatientLaboratoryResource(Caller caller, LaboratoryService values) {
    this.caller = caller;
    this.values = values;
  }

  @GET
  @Operation(
      operationId = "getPatientLaboratoryValues",
      summary = "List a patient's laboratory values",
      description = "The patient sees that you looked.")
  @APIResponse(
      responseCode = "200",
      description = "All values, by day of the sample",
      content = @Content(schema = @Schema(implementation = LaboratoryValuesView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  public LaboratoryValuesView list(
      @Parameter(description = PATIENT) @PathParam("id") UUID patientId) {
    return LaboratoryValuesView.of(values.ofPatient(caller.id(), patientId));
  }

  @PUT
  @Path("{value}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putPatientLaboratoryValue",
      summary = "Enter or change a laboratory value",
      description =
          "The same call again has the same answer and no further effect. A change names the revision that it"
              + " replaces; earlier revisions are kept. The patient sees the value and that you entered it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordLaboratoryValue.class),
              examples = {
                @ExampleObject(
                    name = "crp",
                    value =
                        "{\"takenOn\": \"2026-11-20\", \"code\": \"crp\", \"value\": 4.2, \"unit\": \"mg/L\"}"),
                @ExampleObject(
                    name = "wbc",
                    value =
                        "{\"takenOn\": \"2026-11-20\", \"code\": \"wbc\", \"value\": 6.1, \"unit\": \"10*9/L\"}")
              }))
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content = @Content(schema = @Schema(implementation = LaboratoryValueView.class)))
  @APIResponse(
      responseCode = "200",
      description = Answers.KNOWN,
      content = @Content(schema = @Schema(implementation = LaboratoryValueView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "409", description = Answers.CONFLICT)
  public Response put(
      @Parameter(description = PATIENT) @PathParam("id") UUID patientId,
      @Parameter(description = VALUE) @PathParam("value") UUID id,
      @Parameter(description = Answers.REVISION) @QueryParam("revision") @Min(1)
          @Nullable Long revision,
      @NotNull @Valid RecordLaboratoryValue body) {
    LaboratoryService.Entered entered = values.enter(caller.id(), patientId, id, revision, body);
    return Response.status(entered.created() ? 201 : 200)
        .entity(LaboratoryValueView.of(entered.value()))
        .build();
  }

  @DELETE
  @Path("{value}")
  @Operation(
      operationId = "deletePatientLaboratoryValue",
      summary = "Delete a laboratory value",
      description = "A deleted value stays deleted: a late repetition of the PUT answers 409.")
  @APIResponse(responseCode = "204", description = "It is deleted, now or already")
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  public void delete(
      @Parameter(description = PATIENT) @PathParam("id") UUID patientId,
      @Parameter(description = VALUE) @PathParam("value") UUID id) {
    values.delete(caller.id(), patientId, id);
  }
}

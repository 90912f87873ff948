package org.touchstone.patient.careteam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;

@Path("/api/patient/v1/patients/{id}/care-team")
@Tag(name = "Care team")
class CareTeamResource {
  private static final String PATIENT = "a0000000-0000-4000-8000-000000000001";
  private static final String CLINICIAN = "c0000000-0000-4000-8000-000000000001";

  private final Caller caller;
  private final CareTeamService service;

  CareTeamResource(Caller caller, CareTeamService service) {
    this.caller = caller;
    this.service = service;
  }

  @GET
  @RolesAllowed({Role.ADMINISTRATOR, Role.CLINICIAN})
  @Operation(
      operationId = "getCareTeam",
      summary = "Who treats a patient",
      description = "For administrators of the patient's clinic and for members of the team.")
  @APIResponse(responseCode = "200", description = "The care team")
  @APIResponse(responseCode = "404", description = "No such patient, or not for you")
  public CareTeamView get(@Parameter(example = PATIENT) @PathParam("id") UUID id) {
    return caller.role().equals(Role.ADMINISTRATOR)
        ? service.forAdministrator(caller.id(), id)
        : service.forClinician(caller.id(), id);
  }

  @PUT
  @Path("/{clinicianId}")
  @RolesAllowed(Role.ADMINISTRATOR)
  @Operation(
      operationId = "assignClinician",
      summary = "Assign a clinician to a patient",
      description =
          "Patient and clinician belong to the administrator's clinic. The same again changes"
              + " nothing.")
  @APIResponse(responseCode = "200", description = "The care team now")
  @APIResponse(responseCode = "404", description = "No such patient or clinician in your clinic")
  public CareTeamView assign(
      @Parameter(example = PATIENT) @PathParam("id") UUID id,
      @Parameter(example = CLINICIAN) @PathParam("clinicianId") UUID clinicianId) {
    return service.assign(caller.id(), id, clinicianId);
  }

  @DELETE
  @Path("/{clinicianId}")
  @RolesAllowed(Role.ADMINISTRATOR)
  @Operation(
      operationId = "endAssignment",
      summary = "End a clinician's assignment to a patient",
      description = "It holds from the clinician's next request on, in every service.")
  @APIResponse(responseCode = "204", description = "The clinician does not treat the patient")
  @APIResponse(responseCode = "404", description = "No such patient or clinician in your clinic")
  public void end(
      @Parameter(example = PATIENT) @PathParam("id") UUID id,
      @Parameter(example = CLINICIAN) @PathParam("clinicianId") UUID clinicianId) {
    service.end(caller.id(), id, clinicianId);
  }
}

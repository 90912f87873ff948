package org.touchstone.patient.careteam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.patient.page.Limit;
import org.touchstone.patient.page.Page;
import org.touchstone.patient.page.PageAnswer;

@Path("/api/patient/v1/clinic")
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Care team")
class ClinicResource {
  private final Caller caller;
  private final CareTeamService service;

  ClinicResource(Caller caller, CareTeamService service) {
    this.caller = caller;
    this.service = service;
  }

  @GET
  @Path("/patients")
  @Operation(
      operationId = "listClinicPatients",
      summary = "The patients of my clinic, by name",
      description = "For assigning care teams: names and care teams, nothing about health.")
  @APIResponse(responseCode = "200", description = "A page; Link names the next one")
  @APIResponse(responseCode = "404", description = "You belong to no clinic")
  public RestResponse<Page<ClinicPatient>> patients(
      @Parameter(
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + Limit.MAX))
          @QueryParam("limit")
          @DefaultValue(Limit.DEFAULT)
          Limit limit,
      @Parameter(description = "next of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "Part of the name", example = "ele")
          @QueryParam("q")
          @Size(max = 100)
          @Nullable String q,
      @Context UriInfo request) {
    return PageAnswer.of(service.patients(caller.id(), q, cursor, limit), request);
  }

  @GET
  @Path("/clinicians")
  @Operation(operationId = "listClinicClinicians", summary = "The clinicians of my clinic, by name")
  @APIResponse(responseCode = "200", description = "A page; Link names the next one")
  @APIResponse(responseCode = "404", description = "You belong to no clinic")
  public RestResponse<Page<Clinician>> clinicians(
      @Parameter(
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + Limit.MAX))
          @QueryParam("limit")
          @DefaultValue(Limit.DEFAULT)
          Limit limit,
      @Parameter(description = "next of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "Part of the name", example = "oye")
          @QueryParam("q")
          @Size(max = 100)
          @Nullable String q,
      @Context UriInfo request) {
    return PageAnswer.of(service.clinicians(caller.id(), q, cursor, limit), request);
  }
}

package org.touchstone.patient.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
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

@Path("/api/patient/v1/patients")
@RolesAllowed(Role.CLINICIAN)
@Tag(name = "Directory")
class PatientsResource {
  private final Caller caller;
  private final Directory directory;

  PatientsResource(Caller caller, Directory directory) {
    this.caller = caller;
    this.directory = directory;
  }

  @GET
  @Operation(
      operationId = "listPatients",
      summary = "The patients whom I treat, by name",
      description = "Each patient on the page sees in their access log that they were listed.")
  @APIResponse(responseCode = "200", description = "A page; Link names the next one")
  public RestResponse<Page<PatientView>> list(
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
    return PageAnswer.of(directory.patients(caller.id(), q, cursor, limit), request);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getPatient",
      summary = "A patient whom I treat",
      description = "The patient sees in their access log that I was there.")
  @APIResponse(responseCode = "200", description = "The patient")
  @APIResponse(responseCode = "404", description = "No such patient, or not yours")
  public PatientView get(
      @Parameter(example = "a0000000-0000-4000-8000-000000000001") @PathParam("id") UUID id) {
    return directory.patient(caller.id(), id);
  }
}

package org.touchstone.practice.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;

/** The caller's own laboratory values. */
@Path("/api/practice/v1/me/laboratory-values")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@Tag(name = "Laboratory", description = "D8: values that the clinic enters")
class LaboratoryResource {
  private final Caller caller;
  private final LaboratoryService values;

  LaboratoryResource(Caller caller, LaboratoryService values) {
    this.caller = caller;
    this.values = values;
  }

  @GET
  @Operation(
      operationId = "getLaboratoryValues",
      summary = "List the own laboratory values",
      description = "What the clinic entered; no interpretation.")
  @APIResponse(
      responseCode = "200",
      description = "All values, by day of the sample",
      content = @Content(schema = @Schema(implementation = LaboratoryValuesView.class)))
  @APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  public LaboratoryValuesView list() {
    return LaboratoryValuesView.of(values.own(caller.id()));
  }
}

package org.touchstone.practice.programme;

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

/** The caller's own enrolments. */
@Path("/api/practice/v1/me/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@Tag(name = "Programmes", description = "P4: courses of weeks, their versions, enrolments")
class EnrolmentResource {
  private final Caller caller;
  private final EnrolmentService enrolments;

  EnrolmentResource(Caller caller, EnrolmentService enrolments) {
    this.caller = caller;
    this.enrolments = enrolments;
  }

  @GET
  @Operation(
      operationId = "getEnrolments",
      summary = "List the own enrolments",
      description = "With the day of the programme and this week's content.")
  @APIResponse(
      responseCode = "200",
      description = "All enrolments, the newest first",
      content = @Content(schema = @Schema(implementation = EnrolmentsView.class)))
  @APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  public EnrolmentsView list() {
    return EnrolmentsView.of(enrolments.own(caller.id()));
  }
}

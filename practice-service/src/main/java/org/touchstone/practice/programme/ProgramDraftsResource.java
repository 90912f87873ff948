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
import org.touchstone.practice.edition.Clinics;
import org.touchstone.practice.entry.Answers;

/** All drafts of programmes, for administrators of the clinic. */
@Path("/api/practice/v1/programme-drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Programmes", description = "P4: courses of weeks, their versions, enrolments")
class ProgramDraftsResource {
  private final Caller caller;
  private final Clinics clinics;
  private final ProgramService programs;

  ProgramDraftsResource(Caller caller, Clinics clinics, ProgramService programs) {
    this.caller = caller;
    this.clinics = clinics;
    this.programs = programs;
  }

  @GET
  @Operation(
      operationId = "getProgrammeDrafts",
      summary = "List the drafts of programmes",
      description =
          "Those of the administrator's clinic, also of programmes that were never published. What is in a draft:"
              + " `GET /programmes/{code}/draft`.")
  @APIResponse(
      responseCode = "200",
      description = "All drafts, by code",
      content = @Content(schema = @Schema(implementation = DraftsView.class)))
  public DraftsView list() {
    return programs.drafts(clinics.requireOfStaff(caller.id()));
  }
}

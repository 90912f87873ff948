package org.touchstone.practice.programme;

import io.quarkus.security.Authenticated;
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
import org.touchstone.practice.edition.Clinics;
import org.touchstone.practice.entry.Answers;

/** Published programmes, for everyone who is logged in. */
@Path("/api/practice/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@Tag(name = "Programmes", description = "P4: courses of weeks, their versions, enrolments")
class ProgramsResource {
  private final Caller caller;
  private final Clinics clinics;
  private final ProgramService programs;

  ProgramsResource(Caller caller, Clinics clinics, ProgramService programs) {
    this.caller = caller;
    this.clinics = clinics;
    this.programs = programs;
  }

  @GET
  @Operation(operationId = "getProgrammes", summary = "List the programmes")
  @APIResponse(
      responseCode = "200",
      description = "The newest version of each, by code",
      content = @Content(schema = @Schema(implementation = ProgramsView.class)))
  public ProgramsView list() {
    return ProgramsView.of(programs.current(clinics.of(caller)));
  }
}

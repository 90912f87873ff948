package org.touchstone.practice.catalogue;

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

/** All drafts of practices, for administrators of the clinic. */
@Path("/api/practice/v1/practice-drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Catalogue", description = "P1: practices to do, regions of the body")
class PracticeDraftsResource {
  private final Caller caller;
  private final Clinics clinics;
  private final PracticeService practices;

  PracticeDraftsResource(Caller caller, Clinics clinics, PracticeService practices) {
    this.caller = caller;
    this.clinics = clinics;
    this.practices = practices;
  }

  @GET
  @Operation(
      operationId = "getPracticeDrafts",
      summary = "List the drafts of practices",
      description =
          "Those of the administrator's clinic, also of practices that were never published. With all their texts:"
              + " `GET /practices?status=draft`.")
  @APIResponse(
      responseCode = "200",
      description = "All drafts, by code",
      content = @Content(schema = @Schema(implementation = PracticeDrafts.class)))
  public PracticeDrafts list() {
    return practices.draftList(clinics.requireOfStaff(caller.id()));
  }
}

package org.touchstone.practice.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

/** The caller's own diary. */
@Path("/api/practice/v1/me/diary")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@Tag(name = "Diary", description = "All entries of one patient, by local day")
class DiaryResource {
  private final Caller caller;
  private final DiaryService diaries;

  DiaryResource(Caller caller, DiaryService diaries) {
    this.caller = caller;
    this.diaries = diaries;
  }

  @GET
  @Operation(
      operationId = "getDiary",
      summary = "Read the own diary",
      description =
          "All entries of the local days from `from` to `to`, both included; at most ten years. Without `from` and"
              + " `to`: the last 90 days.")
  @APIResponse(
      responseCode = "200",
      description = "Days with entries, ascending",
      content = @Content(schema = @Schema(implementation = DiaryView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  public DiaryView diary(
      @Parameter(description = "The first local day", example = "2026-11-01") @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "The last local day", example = "2026-11-22") @QueryParam("to")
          @Nullable LocalDate to) {
    return DiaryView.of(diaries.read(caller.id(), from, to));
  }
}

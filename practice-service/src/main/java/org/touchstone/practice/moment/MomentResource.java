package org.touchstone.practice.moment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;

/** The weeks of the caller's own diary that hold a moment. */
@Path("/api/practice/v1/me/moments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@Tag(name = "Diary", description = "All entries of one patient, by local day")
class MomentResource {
  private final Caller caller;
  private final MomentService moments;

  MomentResource(Caller caller, MomentService moments) {
    this.caller = caller;
    this.moments = moments;
  }

  @GET
  @Operation(
      operationId = "getMoments",
      summary = "See which weeks hold at least one moment",
      description =
          "A moment is a practice session that was done, or a yes to \"did you connect today?\". ISO weeks of the"
              + " patient's local days; the week that it is now is where the newest entry was made. Sessions marked"
              + " private count: nobody else sees this. Weeks stand for themselves, in any order; none is older than the"
              + " diary.")
  @APIResponse(
      responseCode = "200",
      description = "The weeks up to now",
      content =
          @Content(
              schema = @Schema(implementation = MomentsView.class),
              examples =
                  @ExampleObject(
                      name = "three weeks",
                      value =
                          """
                          {"weeksWithMoment": 1,
                           "weeks": [
                             {"week": "2026-W46", "monday": "2026-11-09", "state": "moment"},
                             {"week": "2026-W47", "monday": "2026-11-16", "state": "quiet"},
                             {"week": "2026-W48", "monday": "2026-11-23", "state": "open"}]}
                          """)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  public MomentsView weeks(
      @Parameter(description = "How many weeks at most, with the one that it is now", example = "3")
          @QueryParam("weeks")
          @DefaultValue("12")
          @Min(1)
          @Max(52)
          Long weeks) {
    return moments.weeks(caller.id(), Math.toIntExact(weeks));
  }
}

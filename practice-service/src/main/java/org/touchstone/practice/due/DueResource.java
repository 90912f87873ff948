package org.touchstone.practice.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.entry.Answers;

/** The questionnaires that the caller's own programmes ask now. */
@Path("/api/practice/v1/me/instruments/due")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@Tag(name = "Instruments", description = "PEG, PHQ-4, PHQ-9: questions, answers, scores")
class DueResource {
  /** As far as a programme can reach. */
  private static final Period FARTHEST = Period.ofYears(2);

  private final Caller caller;
  private final DueService due;
  private final Clock clock;

  DueResource(Caller caller, DueService due, Clock clock) {
    this.caller = caller;
    this.due = due;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "getDueInstruments",
      summary = "List the questionnaires that are open",
      description =
          "Each has a window of local days: the week of the programme that asks. On a day of a pause nothing is"
              + " open. An answer may come when it comes: after the window it is kept, belongs to it until the next"
              + " window of the same questionnaire opens, and says its own day.")
  @APIResponse(
      responseCode = "200",
      description = "What is open, answered or not",
      content = @Content(schema = @Schema(implementation = DueView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  public DueView due(
      @Parameter(
              description = "The local day; without it today, in the zone of the newest entry",
              example = "2026-11-22")
          @QueryParam("day")
          @Nullable LocalDate day) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (day != null && (day.isBefore(today.minus(FARTHEST)) || day.isAfter(today.plus(FARTHEST)))) {
      throw ProblemException.badRequest("day", "must be at most two years ago or ahead");
    }
    return due.on(caller.id(), day);
  }
}

package org.touchstone.practice.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;
import org.touchstone.practice.entry.ZoneName;
import org.touchstone.practice.together.Said;

/** The caller's own check-ins. */
@Path("/api/practice/v1/me/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.PARTNER})
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Check-ins", description = "T4: once a week, alone or each of two apart")
class CheckInResource {
  private static final String WEEK = "ISO week of your local time";
  private static final String BAD_WEEK = "There is no such week";

  private final Caller caller;
  private final CheckInService checkIns;

  CheckInResource(Caller caller, CheckInService checkIns) {
    this.caller = caller;
    this.checkIns = checkIns;
  }

  @GET
  @Operation(
      operationId = "getCheckIns",
      summary = "Read my check-ins",
      description =
          "`other` is there for the weeks that both have agreed to show. Until then nothing here depends on the other:"
              + " not answered, not agreed and never opened are the same.")
  @APIResponse(responseCode = "200", description = "My weeks, the newest first")
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "404", description = "For a partner: " + Said.NO_PARTNER)
  public CheckInView.Weeks all(
      @Parameter(description = "IANA time zone, which says which week it is now")
          @QueryParam("zone")
          @DefaultValue("UTC")
          @ZoneName
          String zone) {
    return checkIns.all(caller.id(), caller.role(), ZoneId.of(zone));
  }

  @GET
  @Path("{week}")
  @Operation(operationId = "getCheckIn", summary = "Read one of my check-ins")
  @APIResponse(responseCode = "200", description = "The week")
  @APIResponse(responseCode = "400", description = BAD_WEEK)
  @APIResponse(responseCode = "404", description = "You have not answered that week")
  public CheckInView one(
      @Parameter(description = WEEK, example = "2026-W48") @PathParam("week") String week) {
    return checkIns.one(caller.id(), caller.role(), Week.parse(week));
  }

  @PUT
  @Path("{week}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putCheckIn",
      summary = "Answer a week",
      description =
          "The whole of the answers; the same call again changes nothing. Another answer than the one you agreed to show"
              + " needs a new agreement; one that you do not show can change under it. New answers for at most 14 days"
              + " back. A patient can keep answers from the clinic one by one with `keptFromClinic`: the clinic sees"
              + " them as not given, and not that anything is kept. It stays as it was where it is absent, so that an"
              + " app that does not know it opens nothing. A partner cannot name it: the clinic never sees a partner's"
              + " answers.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = {
                @ExampleObject(
                    name = "week",
                    value =
                        """
                        {"zone": "Europe/Rome", "worked": "Tea on the balcony", "adjust": "Earlier in the evening", "feeling": 6}
                        """),
                @ExampleObject(
                    name = "kept from the clinic",
                    value =
                        """
                        {"zone": "Europe/Rome", "worked": "Tea on the balcony", "feeling": 6, "keptFromClinic": ["worked"]}
                        """)
              }))
  @APIResponse(
      responseCode = "201",
      description = "Answered",
      content = @Content(schema = @Schema(implementation = CheckInView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The answers were there and are now as sent",
      content = @Content(schema = @Schema(implementation = CheckInView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "404", description = "For a partner: " + Said.NO_PARTNER)
  public Response put(
      @Parameter(description = WEEK, example = "2026-W48") @PathParam("week") String week,
      @NotNull @Valid PutCheckIn body) {
    CheckInService.PutResult put = checkIns.put(caller.id(), caller.role(), Week.parse(week), body);
    return Response.status(put.created() ? 201 : 200).entity(put.checkIn()).build();
  }

  @DELETE
  @Path("{week}")
  @Operation(operationId = "deleteCheckIn", summary = "Delete my answers of a week")
  @APIResponse(responseCode = "204", description = "They are not there, now or already")
  @APIResponse(responseCode = "400", description = BAD_WEEK)
  @APIResponse(responseCode = "404", description = "For a partner: " + Said.NO_PARTNER)
  public void delete(
      @Parameter(description = WEEK, example = "2026-W48") @PathParam("week") String week) {
    checkIns.delete(caller.id(), caller.role(), Week.parse(week));
  }

  @POST
  @Path("{week}/reveal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "revealCheckIn",
      summary = "Agree to show my answers of a week to the other",
      description =
          "What worked, what to adjust and how you feel, or those of them that are named; never the private note, never"
              + " the wish for a call. Once both have agreed and the patient shares check-ins with the partner, each sees"
              + " what the other shows: an answer that is not shown is as one that was not given. The same call with"
              + " other answers replaces the choice.")
  @RequestBody(
      required = false,
      description = "Without a body all three are shown",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RevealCheckIn.class),
              examples = {
                @ExampleObject(
                    name = "two answers",
                    value = "{\"answers\": [\"worked\", \"feeling\"]}")
              }))
  @APIResponse(responseCode = "200", description = "The week; with `other` when both have agreed")
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(
      responseCode = "404",
      description = "You have not answered that week, or share the app with nobody")
  public CheckInView reveal(
      @Parameter(description = WEEK, example = "2026-W48") @PathParam("week") String week,
      @Valid @Nullable RevealCheckIn body) {
    List<WeekAnswer> shown = body == null ? List.of(WeekAnswer.values()) : body.answers();
    return checkIns.agree(caller.id(), caller.role(), Week.parse(week), shown);
  }

  @DELETE
  @Path("{week}/reveal")
  @Operation(operationId = "takeBackCheckInReveal", summary = "Take my agreement back")
  @APIResponse(responseCode = "204", description = "Neither sees the other's answers")
  @APIResponse(responseCode = "400", description = BAD_WEEK)
  @APIResponse(responseCode = "404", description = "For a partner: " + Said.NO_PARTNER)
  public void takeBack(
      @Parameter(description = WEEK, example = "2026-W48") @PathParam("week") String week) {
    checkIns.takeBack(caller.id(), caller.role(), Week.parse(week));
  }
}

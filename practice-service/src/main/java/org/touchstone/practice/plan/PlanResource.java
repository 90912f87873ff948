package org.touchstone.practice.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
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
import org.touchstone.practice.catalogue.Daypart;
import org.touchstone.practice.entry.Answers;
import org.touchstone.practice.together.Language;

/** The caller's own plan of a day. */
@Path("/api/practice/v1/me/plan")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Plan", description = "P2: up to three practices a day, each with its reasons")
class PlanResource {
  private final Caller caller;
  private final PlanService plans;

  PlanResource(Caller caller, PlanService plans) {
    this.caller = caller;
    this.plans = plans;
  }

  @GET
  @Operation(
      operationId = "getPlan",
      summary = "Read the plan of a day",
      description =
          "Chosen from this week of the programme, the menu, the pain of the day, where touch hurts and what was done in"
              + " the last 14 days; the same for the same entries. More pain makes it gentler; less pain later on"
              + " the day, and what is done on it, change nothing. Sentences are in the language of"
              + " `Accept-Language`.")
  @APIResponse(
      responseCode = "200",
      description = "The plan",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  public Response get(
      @Parameter(
              description =
                  "The local day, at most 14 days ago and 7 days ahead; without it today, in the zone of the newest entry",
              example = "2026-11-22")
          @QueryParam("day")
          @Nullable LocalDate day,
      @Context HttpHeaders headers) {
    Language language = Language.of(headers);
    return language.answer(200, plans.read(caller.id(), day, language)).build();
  }

  @PUT
  @Path("{day}/{daypart}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putPlanAnswer",
      summary = "Swap, skip or turn down a suggestion",
      description =
          "No reason is asked for. The other parts of the day stay as they are. The same call again has no further"
              + " effect.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AnswerPlan.class),
              examples = {
                @ExampleObject(name = "swap", value = "{\"answer\": \"swap\"}"),
                @ExampleObject(name = "skip", value = "{\"answer\": \"skip\"}"),
                @ExampleObject(
                    name = "not-for-me",
                    value = "{\"answer\": \"not-for-me\", \"practice\": \"eye_contact\"}"),
                @ExampleObject(name = "take-back", value = "{\"answer\": null}")
              }))
  @APIResponse(
      responseCode = "200",
      description = "The plan as it is now",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  public Response answer(
      @Parameter(description = "The local day", example = "2026-11-22") @PathParam("day")
          LocalDate day,
      @Parameter(
              description = "The part of the day",
              example = "morning",
              schema = @Schema(enumeration = {"morning", "day", "evening"}))
          @PathParam("daypart")
          @Pattern(regexp = "morning|day|evening", message = "must be morning, day or evening")
          String daypart,
      @NotNull @Valid AnswerPlan body,
      @Context HttpHeaders headers) {
    Language language = Language.of(headers);
    Daypart part = Daypart.valueOf(daypart.toUpperCase(Locale.ROOT));
    return language.answer(200, plans.answer(caller.id(), day, part, body, language)).build();
  }

  @GET
  @Path("not-for-me")
  @Operation(
      operationId = "getPlanNotForMe",
      summary = "List the practices that are not for me",
      description = "They are not suggested until they are taken off this list.")
  @APIResponse(responseCode = "200", description = "Codes of practices")
  public PlanView.NotForMe notForMe() {
    return plans.notForMe(caller.id());
  }

  @DELETE
  @Path("not-for-me/{practice}")
  @Operation(
      operationId = "deletePlanNotForMe",
      summary = "Let a practice be suggested again",
      description = "Days that were answered stay as they are.")
  @APIResponse(responseCode = "204", description = "It is not on the list, now or already")
  @APIResponse(responseCode = "400", description = Answers.BAD)
  public void takeBack(
      @Parameter(description = "The practice", example = "eye_contact")
          @PathParam("practice")
          @Pattern(regexp = AnswerPlan.PRACTICE, message = "must be the code of a practice")
          String practice) {
    plans.takeBack(caller.id(), practice);
  }
}

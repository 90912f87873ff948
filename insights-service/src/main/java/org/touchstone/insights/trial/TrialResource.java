package org.touchstone.insights.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;

/** Personal trials over HTTP. */
@Path("/api/insights/v1")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = TrialResource.NO_TOKEN)
@APIResponse(responseCode = "403", description = TrialResource.WRONG_ROLE)
@Tag(name = "Trials", description = "I6: does this do something for me? Days by the toss of a coin")
class TrialResource {
  static final String NO_TOKEN = "No valid access token";
  static final String WRONG_ROLE = "The role may never do this";
  private static final String BAD = "A rule is broken; `violations` names each field";
  private static final String UNKNOWN = "You have no such trial";
  private static final String STANDS = "The trial as it stands";
  private static final String ID = "UUID made by the device; counts for this patient alone";
  private static final String EXAMPLE_ID = "019a9e3c-6f4e-7b0a-9a51-3d3f0f6f2b11";

  private final TrialService service;
  private final Caller caller;

  TrialResource(TrialService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  @GET
  @Path("/me/trials")
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "getTrials",
      summary = "My trials",
      description =
          "All trials, newest first, and at most one proposal: the trial that would teach most by"
              + " what the diary does not know yet. Nothing is proposed while one is running, for 7"
              + " days after it, and for 30 days after \"not now\".")
  @APIResponse(
      responseCode = "200",
      description = "The trials as they stand",
      content = @Content(schema = @Schema(implementation = TrialsView.class)))
  public RestResponse<TrialsView> list(@Context HttpHeaders headers) {
    TrialWording wording = wording(headers);
    return answer(RestResponse.Status.OK, service.own(caller.id(), wording), wording);
  }

  @PUT
  @Path("/me/trials/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "putTrial",
      summary = "Start a trial",
      description =
          "Days go in pairs from the next local day on; a coin tossed now decides which day of each"
              + " pair is the one with the practice. What it said is told from 04:00 of each day"
              + " on, in the trial's time zone. The same call again has the same answer and no"
              + " further effect.")
  @APIResponse(
      responseCode = "201",
      description = "Started",
      content = @Content(schema = @Schema(implementation = TrialView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Known already with the same content, as it stands",
      content = @Content(schema = @Schema(implementation = TrialView.class)))
  @APIResponse(responseCode = "400", description = BAD)
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/trial-exists`: another trial has this id; `/problems/trial-running`: another"
              + " trial is running. Nothing was changed.")
  public RestResponse<TrialView> start(
      @Parameter(description = ID, example = EXAMPLE_ID) @PathParam("id") UUID id,
      @NotNull @Valid StartTrial body,
      @Context HttpHeaders headers) {
    TrialWording wording = wording(headers);
    TrialService.Started started = service.start(caller.id(), id, body, wording);
    RestResponse.Status status =
        started.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
    return answer(status, started.trial(), wording);
  }

  @GET
  @Path("/me/trials/{id}")
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "getTrial",
      summary = "Read a trial",
      description =
          "The result is computed from the diary as it is now: a changed or deleted rating counts"
              + " at once. All days count as the coin said, whatever was done.")
  @APIResponse(
      responseCode = "200",
      description = STANDS,
      content = @Content(schema = @Schema(implementation = TrialView.class)))
  @APIResponse(responseCode = "400", description = BAD)
  @APIResponse(responseCode = "404", description = UNKNOWN)
  public RestResponse<TrialView> get(
      @Parameter(description = ID, example = EXAMPLE_ID) @PathParam("id") UUID id,
      @Context HttpHeaders headers) {
    TrialWording wording = wording(headers);
    return answer(RestResponse.Status.OK, service.own(caller.id(), id, wording), wording);
  }

  @POST
  @Path("/me/trials/{id}/stop")
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "stopTrial",
      summary = "Stop a trial",
      description =
          "At any time, without a reason. No further coin opens; the pair whose coin is open stays"
              + " in the result, so that it is exact whenever a trial is stopped.")
  @APIResponse(
      responseCode = "200",
      description = STANDS,
      content = @Content(schema = @Schema(implementation = TrialView.class)))
  @APIResponse(responseCode = "400", description = BAD)
  @APIResponse(responseCode = "404", description = UNKNOWN)
  public RestResponse<TrialView> stop(
      @Parameter(description = ID, example = EXAMPLE_ID) @PathParam("id") UUID id,
      @Context HttpHeaders headers) {
    TrialWording wording = wording(headers);
    return answer(RestResponse.Status.OK, service.stop(caller.id(), id, wording), wording);
  }

  @PUT
  @Path("/me/trials/{id}/days/{day}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "putTrialDay",
      summary = "Say whether the practice was done on a day",
      description =
          "For the days whose morning has come. A session of the practice in the diary says it by"
              + " itself. The answer moves how the days went, never the result.")
  @APIResponse(
      responseCode = "200",
      description = STANDS,
      content = @Content(schema = @Schema(implementation = TrialView.class)))
  @APIResponse(responseCode = "400", description = BAD)
  @APIResponse(responseCode = "404", description = UNKNOWN)
  public RestResponse<TrialView> answerDay(
      @Parameter(description = ID, example = EXAMPLE_ID) @PathParam("id") UUID id,
      @Parameter(description = "an open day of the trial", example = "2026-11-26") @PathParam("day")
          LocalDate day,
      @NotNull @Valid AnswerDay body,
      @Context HttpHeaders headers) {
    TrialWording wording = wording(headers);
    TrialView trial = service.answer(caller.id(), id, day, body.done(), wording);
    return answer(RestResponse.Status.OK, trial, wording);
  }

  @PUT
  @Path("/me/trials/proposals/{practice}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "putTrialProposalAnswer",
      summary = "Say no to a proposal",
      description = "Not now, or never about this practice. The latest answer counts.")
  @APIResponse(responseCode = "204", description = "Kept")
  @APIResponse(responseCode = "400", description = BAD)
  public void answerProposal(
      @Parameter(description = "the practice of the proposal", example = "hug")
          @PathParam("practice")
          String practice,
      @NotNull @Valid AnswerProposal body) {
    service.answerProposal(caller.id(), PracticeName.ofPath(practice), body);
  }

  @GET
  @Path("/patients/{id}/trials")
  @RolesAllowed(Role.CLINICIAN)
  @Operation(
      operationId = "getPatientTrials",
      summary = "Trials of a patient",
      description =
          "For a member of the care team: the trials of which practices and the rating are shared,"
              + " and intimacy besides where a session of the practice is marked private. What is"
              + " not shared is named, whether there are trials or not. The read is on record.")
  @APIResponse(
      responseCode = "200",
      description = "The trials that rest on shared categories alone",
      content = @Content(schema = @Schema(implementation = SharedTrialsView.class)))
  @APIResponse(responseCode = "400", description = BAD)
  @APIResponse(responseCode = "404", description = "There is no such patient in your care")
  public RestResponse<SharedTrialsView> ofPatient(
      @Parameter(description = "the patient's id") @PathParam("id") UUID id,
      @Context HttpHeaders headers) {
    TrialWording wording = wording(headers);
    SharedTrialsView trials = service.forClinician(caller.id(), id, wording);
    return answer(RestResponse.Status.OK, trials, wording);
  }

  private static TrialWording wording(HttpHeaders headers) {
    return TrialWording.in(headers.getAcceptableLanguages());
  }

  private static <T> RestResponse<T> answer(
      RestResponse.Status status, T view, TrialWording wording) {
    return RestResponse.ResponseBuilder.create(status, view)
        .header(HttpHeaders.CONTENT_LANGUAGE, wording.language())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}

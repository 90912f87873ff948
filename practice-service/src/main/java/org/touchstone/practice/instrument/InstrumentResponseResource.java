package org.touchstone.practice.instrument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
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
import org.touchstone.practice.entry.Recorded;

/** The caller's own answered questionnaires. */
@Path("/api/practice/v1/me/instrument-responses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Instruments", description = "PEG, PHQ-4, PHQ-9: questions, answers, scores")
class InstrumentResponseResource {
  /** Before any entry: diaries of imported years begin later. */
  static final LocalDate EVER = LocalDate.of(1900, 1, 1);

  private final Caller caller;
  private final Instruments instruments;
  private final InstrumentResponseService responses;

  InstrumentResponseResource(
      Caller caller, Instruments instruments, InstrumentResponseService responses) {
    this.caller = caller;
    this.instruments = instruments;
    this.responses = responses;
  }

  @GET
  @Operation(operationId = "getInstrumentResponses", summary = "List the own questionnaires")
  @APIResponse(
      responseCode = "200",
      description = "All that were answered, oldest first",
      content = @Content(schema = @Schema(implementation = InstrumentResponsesView.class)))
  public InstrumentResponsesView list() {
    return new InstrumentResponsesView(
        responses.days(caller.id(), EVER, null).stream()
            .map(InstrumentResponseView::withHelp)
            .toList());
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putInstrumentResponse",
      summary = "Record or change answers to a questionnaire",
      description =
          Answers.PUT
              + " Scores are the server's. An item without an answer is never filled in: then `score` is null and"
              + " `complete` false. `helpNow` says that an answer calls for help at once.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordInstrumentResponse.class),
              examples = {
                @ExampleObject(
                    name = "peg",
                    value =
                        """
                        {"at": "2026-11-22T08:30:00Z", "zone": "Europe/Rome", "instrument": "peg", "version": 1,
                         "answers": {"pain": 6, "enjoyment": 5, "activity": 3}}
                        """),
                @ExampleObject(
                    name = "phq-4-incomplete",
                    value =
                        """
                        {"at": "2026-11-22T08:30:00Z", "zone": "Europe/Rome", "instrument": "phq-4", "version": 1,
                         "answers": {"nervous": 1, "worry": 1, "interest": 2, "down": null}}
                        """),
                @ExampleObject(
                    name = "phq-9",
                    value =
                        """
                        {"at": "2026-11-22T08:30:00Z", "zone": "Europe/Rome", "instrument": "phq-9", "version": 1,
                         "answers": {"interest": 1, "down": 1, "sleep": 2, "tired": 2, "appetite": 0, "self": 1,
                                     "concentration": 1, "movement": 0, "self-harm": 0}}
                        """)
              }))
  @APIResponse(
      responseCode = "201",
      description = Answers.CREATED,
      content = @Content(schema = @Schema(implementation = InstrumentResponseView.class)))
  @APIResponse(
      responseCode = "200",
      description = Answers.KNOWN,
      content = @Content(schema = @Schema(implementation = InstrumentResponseView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "404", description = Answers.CHANGE_OF_UNKNOWN)
  @APIResponse(responseCode = "409", description = Answers.CONFLICT)
  public Response put(
      @Parameter(description = Answers.ID) @PathParam("id") UUID id,
      @Parameter(description = Answers.REVISION) @QueryParam("revision") @Min(1)
          @Nullable Long revision,
      @NotNull @Valid RecordInstrumentResponse body) {
    Instrument instrument = instruments.require(body.instrument(), body.version());
    Recorded<InstrumentResponse> recorded =
        responses.record(
            caller.id(),
            id,
            revision,
            new AnsweredInstrument(instrument, body.at(), body.zone(), body.answers()));
    return Response.status(recorded.status())
        .entity(InstrumentResponseView.withHelp(recorded.entry()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getInstrumentResponse", summary = "Read answers to a questionnaire")
  @APIResponse(
      responseCode = "200",
      description = "The answers as they stand, with their score",
      content = @Content(schema = @Schema(implementation = InstrumentResponseView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "404", description = Answers.UNKNOWN)
  public InstrumentResponseView get(@Parameter(description = Answers.ID) @PathParam("id") UUID id) {
    return InstrumentResponseView.withHelp(responses.get(caller.id(), id));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "deleteInstrumentResponse",
      summary = "Delete answers to a questionnaire",
      description = Answers.DELETE)
  @APIResponse(responseCode = "204", description = "They are deleted, now or already")
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "404", description = Answers.NEVER)
  public void delete(@Parameter(description = Answers.ID) @PathParam("id") UUID id) {
    responses.delete(caller.id(), id);
  }
}

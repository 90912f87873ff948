package org.touchstone.practice.moodentry;

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

/** The caller's own mood entries. */
@Path("/api/practice/v1/me/mood-entries/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Mood entries", description = "D2: mood, stress, distress, loneliness, closeness")
class MoodEntryResource {
  private final Caller caller;
  private final MoodEntryService entries;

  MoodEntryResource(Caller caller, MoodEntryService entries) {
    this.caller = caller;
    this.entries = entries;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putMoodEntry",
      summary = "Record or change a mood entry",
      description = Answers.PUT)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = {
                @ExampleObject(
                    name = "whole",
                    value =
                        """
                        {"at": "2026-11-22T08:30:00Z", "zone": "Europe/Rome", "mood": 6, "stress": 4, "distress": 5, "anxiety": 3,
                         "loneliness": 2, "closeness": 7, "sexualInterest": 3, "selfEsteem": 5, "function": 4, "connectedToday": true}
                        """),
                @ExampleObject(
                    name = "one-tap",
                    value =
                        """
                        {"at": "2026-11-22T08:30:00Z", "zone": "Europe/Rome", "mood": 6}
                        """)
              }))
  @APIResponse(
      responseCode = "201",
      description = Answers.CREATED,
      content = @Content(schema = @Schema(implementation = MoodEntryView.class)))
  @APIResponse(
      responseCode = "200",
      description = Answers.KNOWN,
      content = @Content(schema = @Schema(implementation = MoodEntryView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "404", description = Answers.CHANGE_OF_UNKNOWN)
  @APIResponse(responseCode = "409", description = Answers.CONFLICT)
  public Response put(
      @Parameter(description = Answers.ID) @PathParam("id") UUID id,
      @Parameter(description = Answers.REVISION) @QueryParam("revision") @Min(1)
          @Nullable Long revision,
      @NotNull @Valid RecordMoodEntry body) {
    Recorded<MoodEntry> recorded = entries.record(caller.id(), id, revision, body);
    return Response.status(recorded.status()).entity(MoodEntryView.of(recorded.entry())).build();
  }

  @GET
  @Operation(operationId = "getMoodEntry", summary = "Read a mood entry")
  @APIResponse(
      responseCode = "200",
      description = "The entry as it stands",
      content = @Content(schema = @Schema(implementation = MoodEntryView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "404", description = Answers.UNKNOWN)
  public MoodEntryView get(@Parameter(description = Answers.ID) @PathParam("id") UUID id) {
    return MoodEntryView.of(entries.get(caller.id(), id));
  }

  @DELETE
  @Operation(
      operationId = "deleteMoodEntry",
      summary = "Delete a mood entry",
      description = Answers.DELETE)
  @APIResponse(responseCode = "204", description = "It is deleted, now or already")
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "404", description = Answers.NEVER)
  public void delete(@Parameter(description = Answers.ID) @PathParam("id") UUID id) {
    entries.delete(caller.id(), id);
  }
}

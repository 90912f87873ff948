package org.touchstone.practice.programme;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.edition.Clinics;
import org.touchstone.practice.edition.Draft;
import org.touchstone.practice.edition.Saved;
import org.touchstone.practice.entry.Answers;

/** A programme for everyone who is logged in; its draft and publication for administrators. */
@Path("/api/practice/v1/programmes/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@Tag(name = "Programmes", description = "P4: courses of weeks, their versions, enrolments")
class ProgramResource {
  private static final String CODE = "The programme; a new code makes a new one";
  private static final String DRAFT_REVISION =
      "The current revision of the draft; absent for a new one";

  private final Caller caller;
  private final Clinics clinics;
  private final ProgramService programs;

  ProgramResource(Caller caller, Clinics clinics, ProgramService programs) {
    this.caller = caller;
    this.clinics = clinics;
    this.programs = programs;
  }

  @GET
  @Operation(
      operationId = "getProgramme",
      summary = "Read a programme",
      description = "All weeks of a published version; it never changes.")
  @APIResponse(
      responseCode = "200",
      description = "The version asked for, or the newest",
      content = @Content(schema = @Schema(implementation = ProgramView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "404", description = "No such programme or version")
  public ProgramView get(
      @Parameter(description = "The programme", example = "first-week")
          @PathParam("code")
          @Pattern(regexp = ProgramRules.CODE_FORM, message = ProgramRules.CODE_RULE)
          String code,
      @Parameter(description = "The version; without it the newest", example = "1")
          @QueryParam("version")
          @Min(1)
          @Max(Integer.MAX_VALUE)
          @Nullable Long version) {
    return ProgramView.of(
        programs.require(
            clinics.of(caller), code, version == null ? null : Math.toIntExact(version)));
  }

  @GET
  @Path("versions")
  @RolesAllowed({Role.ADMINISTRATOR, Role.CLINICIAN})
  @Operation(
      operationId = "getProgrammeVersions",
      summary = "Read who is on which version of a programme",
      description =
          "How many enrolments of patients whom the caller's clinic treats now are in each version that the clinic"
              + " sees. A number from 1 to 4 is given as `fewerThan` 5, to administrators and clinicians alike, and"
              + " nothing is summed up. An enrolment whose last day is over is counted as completed within a minute.")
  @APIResponse(
      responseCode = "200",
      description = "All versions, the clinic's own before those of the suite, the newest first",
      content = @Content(schema = @Schema(implementation = VersionsView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  @APIResponse(responseCode = "404", description = "No such programme")
  public VersionsView versions(
      @Parameter(description = "The programme", example = "first-week")
          @PathParam("code")
          @Pattern(regexp = ProgramRules.CODE_FORM, message = ProgramRules.CODE_RULE)
          String code) {
    return programs.versions(own(), code);
  }

  @GET
  @Path("draft")
  @RolesAllowed(Role.ADMINISTRATOR)
  @Operation(operationId = "getProgrammeDraft", summary = "Read the draft of a programme")
  @APIResponse(
      responseCode = "200",
      description = "The draft as it stands",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  @APIResponse(responseCode = "404", description = "There is no draft")
  public DraftView draft(
      @Parameter(description = CODE, example = "gentle-start")
          @PathParam("code")
          @Pattern(regexp = ProgramRules.CODE_FORM, message = ProgramRules.CODE_RULE)
          String code) {
    return view(programs.draft(own(), code));
  }

  @PUT
  @Path("draft")
  @RolesAllowed(Role.ADMINISTRATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putProgrammeDraft",
      summary = "Save the draft of a programme",
      description =
          "The same call again has the same answer and no further effect. A change names the revision that it"
              + " replaces. Drafts and programmes belong to the administrator's clinic; no other clinic sees them."
              + " Nobody who is enrolled notices. A week with the instrument `phq-9` needs `phq-4` in the same week,"
              + " or in the one before or after: PHQ-9 is never the only screen.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProgramContent.class),
              examples =
                  @ExampleObject(
                      name = "gentle-start",
                      value =
                          """
                          {"title": {"en": "A gentle start", "es": "Un comienzo suave"},
                           "summary": {"en": "One practice, one lesson, one questionnaire.",
                                       "es": "Una práctica, una lección, un cuestionario."},
                           "weeks": [{"title": {"en": "Hands", "es": "Manos"},
                             "items": [
                               {"id": "hands", "kind": "practice", "code": "hand_holding", "timesPerWeek": 3,
                                "note": {"en": "As long as it feels right.", "es": "Mientras te resulte agradable."}},
                               {"id": "check-in", "kind": "check-in", "timesPerWeek": 1},
                               {"id": "peg", "kind": "instrument", "code": "peg", "timesPerWeek": 1}]}]}
                          """)))
  @APIResponse(
      responseCode = "201",
      description = "A new draft",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  @APIResponse(
      responseCode = "200",
      description = Answers.KNOWN,
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  @APIResponse(responseCode = "404", description = "A change of a draft that is not there")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/revision-conflict`: another draft is there. Nothing was changed.")
  public Response save(
      @Parameter(description = CODE, example = "gentle-start")
          @PathParam("code")
          @Pattern(regexp = ProgramRules.CODE_FORM, message = ProgramRules.CODE_RULE)
          String code,
      @Parameter(description = DRAFT_REVISION) @QueryParam("revision") @Min(1)
          @Nullable Long revision,
      @NotNull ProgramContent body) {
    Saved<ProgramContent> saved = programs.save(own(), code, revision, body, caller.id());
    return Response.status(saved.created() ? 201 : 200).entity(view(saved.draft())).build();
  }

  @DELETE
  @Path("draft")
  @RolesAllowed(Role.ADMINISTRATOR)
  @Operation(
      operationId = "deleteProgrammeDraft",
      summary = "Throw the draft of a programme away",
      description = "Published versions stay.")
  @APIResponse(responseCode = "204", description = "There is no draft, now or already")
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  public void discard(
      @Parameter(description = CODE, example = "gentle-start")
          @PathParam("code")
          @Pattern(regexp = ProgramRules.CODE_FORM, message = ProgramRules.CODE_RULE)
          String code) {
    programs.discard(own(), code);
  }

  @POST
  @Path("publish")
  @RolesAllowed(Role.ADMINISTRATOR)
  @Operation(
      operationId = "publishProgramme",
      summary = "Publish the draft of a programme",
      description =
          "It becomes the next version, which never changes. Who is enrolled keeps the version of the enrolment.")
  @APIResponse(
      responseCode = "201",
      description = "The new version",
      content = @Content(schema = @Schema(implementation = ProgramView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  @APIResponse(responseCode = "404", description = "There is no draft")
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/revision-conflict`: the draft was changed in the meantime. Nothing was published.")
  public Response publish(
      @Parameter(description = CODE, example = "gentle-start")
          @PathParam("code")
          @Pattern(regexp = ProgramRules.CODE_FORM, message = ProgramRules.CODE_RULE)
          String code,
      @Parameter(description = "The revision of the draft that you have seen")
          @QueryParam("revision")
          @Min(1)
          @Nullable Long revision) {
    return Response.status(201)
        .entity(ProgramView.of(programs.publish(own(), code, revision, caller.id())))
        .build();
  }

  private DraftView view(Draft<ProgramContent> draft) {
    return DraftView.of(draft, programs.retiredPractices(own()));
  }

  private Clinic own() {
    return clinics.requireOfStaff(caller.id());
  }
}

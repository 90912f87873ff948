package org.touchstone.practice.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.touchstone.practice.edition.Saved;
import org.touchstone.practice.entry.Answers;

/** The draft of a practice, for administrators of the clinic. */
@Path("/api/practice/v1/practices/{code}/draft")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@APIResponse(responseCode = "400", description = Answers.BAD)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Catalogue", description = "P1: practices to do, regions of the body")
class PracticeDraftResource {
  private static final String CODE = "The practice; a new code makes a new one";

  private final Caller caller;
  private final Clinics clinics;
  private final PracticeService practices;

  PracticeDraftResource(Caller caller, Clinics clinics, PracticeService practices) {
    this.caller = caller;
    this.clinics = clinics;
    this.practices = practices;
  }

  @GET
  @Operation(operationId = "getPracticeDraft", summary = "Read the draft of a practice")
  @APIResponse(
      responseCode = "200",
      description = "The draft as it stands",
      content = @Content(schema = @Schema(implementation = PracticeDraft.class)))
  @APIResponse(responseCode = "404", description = "There is no draft")
  public PracticeDraft draft(
      @Parameter(description = CODE, example = "hug")
          @PathParam("code")
          @Pattern(regexp = PracticeRules.CODE_FORM, message = PracticeRules.CODE_RULE)
          @Size(max = PracticeRules.LONGEST_CODE, message = PracticeRules.CODE_RULE)
          String code) {
    return PracticeDraft.of(practices.draft(own(), code));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putPracticeDraft",
      summary = "Save the draft of a practice",
      description =
          "The same call again has the same answer and no further effect. A change names the revision that it"
              + " replaces. Nothing is offered before it is published. Drafts and practices belong to the"
              + " administrator's clinic; no other clinic sees them.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PracticeContent.class),
              examples =
                  @ExampleObject(
                      name = "tea-on-the-balcony",
                      value =
                          """
                          {"name": {"en": "Tea on the balcony", "es": "Té en el balcón"},
                           "kind": "shared", "daypart": "day", "touchLevel": 0, "minutes": 10, "energy": 1,
                           "with": ["friend", "self"], "mechanisms": ["presence", "nature"],
                           "summary": {"en": "Have tea outdoors, alone or with someone.",
                                       "es": "Toma un té al aire libre, a solas o con alguien."},
                           "steps": [{"en": "Make tea.", "es": "Prepara té."},
                                     {"en": "Sit where you see the sky.", "es": "Siéntate donde veas el cielo."},
                                     {"en": "Drink it slowly.", "es": "Bébelo despacio."}],
                           "stopWords": [{"en": "Enough for today", "es": "Por hoy está bien"}],
                           "evidence": []}
                          """)))
  @APIResponse(
      responseCode = "201",
      description = "A new draft",
      content = @Content(schema = @Schema(implementation = PracticeDraft.class)))
  @APIResponse(
      responseCode = "200",
      description = Answers.KNOWN,
      content = @Content(schema = @Schema(implementation = PracticeDraft.class)))
  @APIResponse(responseCode = "404", description = "A change of a draft that is not there")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/revision-conflict`: another draft is there. Nothing was changed.")
  public Response save(
      @Parameter(description = CODE, example = "tea_on_the_balcony")
          @PathParam("code")
          @Pattern(regexp = PracticeRules.CODE_FORM, message = PracticeRules.CODE_RULE)
          @Size(max = PracticeRules.LONGEST_CODE, message = PracticeRules.CODE_RULE)
          String code,
      @Parameter(description = "The current revision of the draft; absent for a new one")
          @QueryParam("revision")
          @Min(1)
          @Nullable Long revision,
      @NotNull @Valid PracticeContent body) {
    Saved<PracticeContent> saved = practices.save(own(), code, revision, body, caller.id());
    return Response.status(saved.created() ? 201 : 200)
        .entity(PracticeDraft.of(saved.draft()))
        .build();
  }

  @DELETE
  @Operation(
      operationId = "deletePracticeDraft",
      summary = "Throw the draft of a practice away",
      description = "Published versions stay.")
  @APIResponse(responseCode = "204", description = "There is no draft, now or already")
  public void discard(
      @Parameter(description = CODE, example = "tea_on_the_balcony")
          @PathParam("code")
          @Pattern(regexp = PracticeRules.CODE_FORM, message = PracticeRules.CODE_RULE)
          @Size(max = PracticeRules.LONGEST_CODE, message = PracticeRules.CODE_RULE)
          String code) {
    practices.discard(own(), code);
  }

  private Clinic own() {
    return clinics.requireOfStaff(caller.id());
  }
}

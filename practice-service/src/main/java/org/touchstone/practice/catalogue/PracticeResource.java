package org.touchstone.practice.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
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
import org.touchstone.practice.catalogue.PracticeService.Current;
import org.touchstone.practice.catalogue.PracticeService.Found;
import org.touchstone.practice.catalogue.PracticeService.Reader;
import org.touchstone.practice.datafile.Versioned;
import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.edition.Clinics;
import org.touchstone.practice.entry.Answers;

/** Practices for everyone who is logged in; their history and publication for administrators. */
@Path("/api/practice/v1/practices")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@Tag(name = "Catalogue", description = "P1: practices to do, regions of the body")
class PracticeResource {
  private static final String CODE = "The practice";
  private static final String SAME = "The caller has this version (If-None-Match)";
  private static final Set<String> STAFF = Set.of(Role.CLINICIAN, Role.ADMINISTRATOR);
  private static final String NO_DRAFT = "There is no draft";

  private final Caller caller;
  private final Clinics clinics;
  private final PracticeService practices;

  PracticeResource(Caller caller, Clinics clinics, PracticeService practices) {
    this.caller = caller;
    this.clinics = clinics;
    this.practices = practices;
  }

  @GET
  @Operation(
      operationId = "getPractices",
      summary = "List the practices",
      description =
          "Education, not medical advice. Answers with an ETag. Staff see retired ones too, each marked. With `status=draft`, for administrators: what has"
              + " not been published yet, each with `draft`; `version` is then the one that it would replace, 0"
              + " for a new practice.")
  @APIResponse(
      responseCode = "200",
      description = "All practices of the current version",
      content = @Content(schema = @Schema(implementation = PracticeCatalogue.class)))
  @APIResponse(responseCode = "304", description = SAME)
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "403", description = "Drafts are for administrators")
  public Response list(
      @Parameter(
              description = "What to list; without it what is published",
              schema = @Schema(enumeration = {"published", "draft"}))
          @QueryParam("status")
          @Pattern(regexp = "published|draft", message = "must be published or draft")
          @Nullable String status,
      @Context Request request) {
    if ("draft".equals(status)) {
      if (!Role.ADMINISTRATOR.equals(caller.role())) {
        throw ProblemException.forbidden();
      }
      return Response.ok(practices.drafts(own())).header("Cache-Control", "no-store").build();
    }
    Current current = practices.current(clinics.of(caller), reader());
    return Versioned.answer(request, current.version(), current.catalogue());
  }

  @GET
  @Path("{code}")
  @Operation(
      operationId = "getPractice",
      summary = "Read a practice",
      description = "With its steps, evidence and other forms. Answers with an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The practice as it is offered",
      content = @Content(schema = @Schema(implementation = PracticeDetail.class)))
  @APIResponse(responseCode = "304", description = SAME)
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "404", description = "No such practice")
  public Response get(
      @Parameter(description = "The practice", example = "hug")
          @PathParam("code")
          @Pattern(regexp = PracticeRules.CODE_FORM, message = PracticeRules.CODE_RULE)
          @Size(max = PracticeRules.LONGEST_CODE, message = PracticeRules.CODE_RULE)
          String code,
      @Context Request request) {
    Found found = practices.require(clinics.of(caller), code, reader());
    return Versioned.answer(request, found.version(), found.detail());
  }

  @GET
  @Path("{code}/versions")
  @RolesAllowed(Role.ADMINISTRATOR)
  @Operation(
      operationId = "getPracticeVersions",
      summary = "Read the history of a practice",
      description = "Every version that was offered; none of them ever changes.")
  @APIResponse(
      responseCode = "200",
      description = "The newest first",
      content = @Content(schema = @Schema(implementation = PracticeVersions.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  @APIResponse(responseCode = "404", description = "No such practice")
  public PracticeVersions versions(
      @Parameter(description = "The practice", example = "hug")
          @PathParam("code")
          @Pattern(regexp = PracticeRules.CODE_FORM, message = PracticeRules.CODE_RULE)
          @Size(max = PracticeRules.LONGEST_CODE, message = PracticeRules.CODE_RULE)
          String code) {
    return practices.versions(own(), code);
  }

  @POST
  @Path("{code}/publish")
  @RolesAllowed(Role.ADMINISTRATOR)
  @Operation(
      operationId = "publishPractice",
      summary = "Publish the draft of a practice",
      description =
          "It becomes the next version, which never changes. Whoever has nobody at hand, or is hurt by touch, has"
              + " to find another form of it: a practice is refused without a published variant that can be done"
              + " alone, and with touch without one that touches nothing.")
  @APIResponse(
      responseCode = "201",
      description = "The new version",
      content = @Content(schema = @Schema(implementation = Practice.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  @APIResponse(responseCode = "404", description = NO_DRAFT)
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/revision-conflict`: the draft was changed in the meantime. Nothing was published.")
  public Response publish(
      @Parameter(description = CODE, example = "tea_on_the_balcony")
          @PathParam("code")
          @Pattern(regexp = PracticeRules.CODE_FORM, message = PracticeRules.CODE_RULE)
          @Size(max = PracticeRules.LONGEST_CODE, message = PracticeRules.CODE_RULE)
          String code,
      @Parameter(description = "The revision of the draft that you have seen", required = true)
          @QueryParam("revision")
          @NotNull
          @Min(1)
          @Max(Long.MAX_VALUE)
          Long revision) {
    return Response.status(201)
        .entity(practices.publish(own(), code, revision, caller.id()))
        .build();
  }

  private Reader reader() {
    return STAFF.contains(caller.role()) ? Reader.STAFF : Reader.OTHERS;
  }

  private Clinic own() {
    return clinics.requireOfStaff(caller.id());
  }
}

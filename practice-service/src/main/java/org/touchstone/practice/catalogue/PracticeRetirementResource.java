package org.touchstone.practice.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.touchstone.practice.entry.Answers;

/** Whether a clinic still offers a practice, for its administrators. */
@Path("/api/practice/v1/practices/{code}/retirement")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@APIResponse(responseCode = "404", description = "No such practice")
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Catalogue", description = "P1: practices to do, regions of the body")
class PracticeRetirementResource {
  private final Caller caller;
  private final Clinics clinics;
  private final PracticeService practices;

  PracticeRetirementResource(Caller caller, Clinics clinics, PracticeService practices) {
    this.caller = caller;
    this.clinics = clinics;
    this.practices = practices;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putPracticeRetirement",
      summary = "Stop offering a practice",
      description =
          "For the administrator's clinic alone. It is no longer listed for patients and no longer suggested; who has"
              + " done it still reads what it is. The same call again changes the reason alone.")
  @RequestBody(
      required = false,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RetirePractice.class),
              examples = {
                @ExampleObject(
                    name = "reason",
                    value = "{\"reason\": \"We offer a walk instead\"}"),
                @ExampleObject(name = "without a reason", value = "{}")
              }))
  @APIResponse(responseCode = "204", description = "It is retired, now or already")
  @APIResponse(
      responseCode = "400",
      description =
          "The request breaks a rule: it is the form without touch of others that are offered. Nothing was"
              + " changed.")
  public void retire(
      @Parameter(description = "The practice", example = "sunset")
          @PathParam("code")
          @Pattern(regexp = PracticeRules.CODE_FORM, message = PracticeRules.CODE_RULE)
          @Size(max = PracticeRules.LONGEST_CODE, message = PracticeRules.CODE_RULE)
          String code,
      @Valid @Nullable RetirePractice body) {
    practices.retire(own(), code, body == null ? null : body.reason(), caller.id());
  }

  @DELETE
  @Operation(
      operationId = "deletePracticeRetirement",
      summary = "Offer a practice again",
      description = "For the administrator's clinic alone.")
  @APIResponse(responseCode = "204", description = "It is offered, now or already")
  @APIResponse(
      responseCode = "400",
      description =
          "The request breaks a rule: it needs a form that is offered and touches nothing. Nothing was"
              + " changed.")
  public void restore(
      @Parameter(description = "The practice", example = "sunset")
          @PathParam("code")
          @Pattern(regexp = PracticeRules.CODE_FORM, message = PracticeRules.CODE_RULE)
          @Size(max = PracticeRules.LONGEST_CODE, message = PracticeRules.CODE_RULE)
          String code) {
    practices.restore(own(), code);
  }

  private Clinic own() {
    return clinics.requireOfStaff(caller.id());
  }
}

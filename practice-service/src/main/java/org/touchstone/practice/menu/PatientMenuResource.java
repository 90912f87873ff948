package org.touchstone.practice.menu;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;
import org.touchstone.practice.together.Language;

/** A patient's menu, for the clinicians of the care team. */
@Path("/api/practice/v1/patients/{id}/menu")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CLINICIAN)
@Tag(name = "Patients", description = "What the care team sees, as far as the patient shares it")
class PatientMenuResource {
  private final Caller caller;
  private final SharedMenuService menus;

  PatientMenuResource(Caller caller, SharedMenuService menus) {
    this.caller = caller;
    this.menus = menus;
  }

  @GET
  @Operation(
      operationId = "getPatientMenu",
      summary = "Read a patient's menu",
      description =
          "Needs the category menu. Never the sexual shelf, never a mark, never whom it is shared with. The patient sees"
              + " that you looked.")
  @APIResponse(
      responseCode = "200",
      description = "The everyday shelf, or that it is not shared",
      content = @Content(schema = @Schema(implementation = SharedMenuView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
  @APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
  @APIResponse(responseCode = "404", description = "No such patient, or not in your care")
  public Response get(
      @Parameter(description = "The patient") @PathParam("id") UUID patientId,
      @Context HttpHeaders headers) {
    Language language = Language.of(headers);
    return language.answer(200, menus.forClinician(caller.id(), patientId, language)).build();
  }
}

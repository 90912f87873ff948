package org.touchstone.practice.menu;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;
import org.touchstone.practice.together.Language;
import org.touchstone.practice.together.Said;

/** The menu that a patient shares with the caller. */
@Path("/api/practice/v1/me/shared-menu")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.PARTNER})
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Menu", description = "T1, T2: a patient's own list of ways to be close")
class SharedMenuResource {
  private final Caller caller;
  private final SharedMenuService menus;

  SharedMenuResource(Caller caller, SharedMenuService menus) {
    this.caller = caller;
    this.menus = menus;
  }

  @GET
  @RolesAllowed(Role.PARTNER)
  @Operation(
      operationId = "getSharedMenu",
      summary = "Read the menu that is shared with me",
      description =
          "The items that the patient shares one by one. The sexual shelf is there when both have it on and intimacy is"
              + " shared. The patient sees that you looked, and nothing of your marks.")
  @APIResponse(
      responseCode = "200",
      description = "What is shared",
      content = @Content(schema = @Schema(implementation = SharedMenuView.class)))
  @APIResponse(responseCode = "404", description = Said.NO_PARTNER)
  public Response shared(@Context HttpHeaders headers) {
    Language language = Language.of(headers);
    return language.answer(200, menus.forPartner(caller.id(), language)).build();
  }
}

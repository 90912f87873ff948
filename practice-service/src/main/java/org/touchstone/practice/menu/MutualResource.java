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

/** What both said yes to. */
@Path("/api/practice/v1/me/menu/mutual")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.PARTNER})
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Menu", description = "T1, T2: a patient's own list of ways to be close")
class MutualResource {
  private final Caller caller;
  private final SharedMenuService menus;

  MutualResource(Caller caller, SharedMenuService menus) {
    this.caller = caller;
    this.menus = menus;
  }

  @GET
  @Operation(
      operationId = "getMutualMenu",
      summary = "What both said yes to",
      description =
          "The same for both. It changes when somebody takes a yes back, at once, and with new answers once a day, at"
              + " the moment named in `next`.")
  @APIResponse(
      responseCode = "200",
      description = "Items with a yes of both",
      content = @Content(schema = @Schema(implementation = MutualView.class)))
  @APIResponse(responseCode = "404", description = Said.NO_PARTNER)
  public Response mutual(@Context HttpHeaders headers) {
    Language language = Language.of(headers);
    return language.answer(200, menus.mutual(caller.id(), caller.role(), language)).build();
  }
}

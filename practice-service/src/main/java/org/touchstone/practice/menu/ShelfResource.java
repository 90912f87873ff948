package org.touchstone.practice.menu;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;

/** The caller's own sexual shelf. */
@Path("/api/practice/v1/me/menu/shelf")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.PARTNER})
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Menu", description = "T1, T2: a patient's own list of ways to be close")
class ShelfResource {
  private final Caller caller;
  private final SharedMenuService menus;

  ShelfResource(Caller caller, SharedMenuService menus) {
    this.caller = caller;
    this.menus = menus;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "putMenuShelf", summary = "Switch my sexual shelf")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = {
                @ExampleObject(
                    name = "on",
                    value =
                        """
                        {"sexual": true}
                        """)
              }))
  @APIResponse(responseCode = "200", description = "How it is now; the other is not told")
  @APIResponse(responseCode = "400", description = Answers.BAD)
  public PutShelf shelf(@NotNull @Valid PutShelf body) {
    return menus.putShelf(caller.id(), body);
  }
}

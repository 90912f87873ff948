package org.touchstone.practice.menu;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;
import org.touchstone.practice.together.Said;

/** What a patient shares with the caller about touch. */
@Path("/api/practice/v1/me/shared-touch")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Touch", description = "P5: what feels good and what does not")
class SharedTouchResource {
  private final Caller caller;
  private final TouchService touch;

  SharedTouchResource(Caller caller, TouchService touch) {
    this.caller = caller;
    this.touch = touch;
  }

  @GET
  @RolesAllowed(Role.PARTNER)
  @Operation(
      operationId = "getSharedTouch",
      summary = "Read what is shared with me about touch",
      description =
          "Comes with the menu; intimate regions where intimacy is shared too. The patient sees that you looked.")
  @APIResponse(responseCode = "200", description = "What is shared")
  @APIResponse(responseCode = "404", description = Said.NO_PARTNER)
  public TouchView.Shared shared() {
    return touch.forPartner(caller.id());
  }
}

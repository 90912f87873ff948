package org.touchstone.practice.menu;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** What feels good and what does not. */
@Path("/api/practice/v1/me/touch")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Touch", description = "P5: what feels good and what does not")
class TouchResource {
  private final Caller caller;
  private final TouchService touch;

  TouchResource(Caller caller, TouchService touch) {
    this.caller = caller;
    this.touch = touch;
  }

  @GET
  @Operation(operationId = "getTouch", summary = "Read what I said about touch")
  @APIResponse(responseCode = "200", description = "All of it, by region")
  public TouchView get() {
    return touch.read(caller.id());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putTouch",
      summary = "Say what feels good and what does not",
      description = "The whole of it; the same call again changes nothing.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = {
                @ExampleObject(
                    name = "hands",
                    value =
                        """
                        {"places": [{"region": "hand-left", "kind": "still", "feels": "good"},
                                    {"region": "lower-back", "kind": "pressure", "feels": "not"}]}
                        """)
              }))
  @APIResponse(responseCode = "200", description = "All of it, by region")
  @APIResponse(responseCode = "400", description = Answers.BAD)
  public TouchView put(@NotNull @Valid TouchView body) {
    return touch.put(caller.id(), body.places());
  }
}

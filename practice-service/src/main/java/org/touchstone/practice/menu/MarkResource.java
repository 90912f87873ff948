package org.touchstone.practice.menu;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;
import org.touchstone.practice.together.Said;

/** Marks of two people, each by themselves. */
@Path("/api/practice/v1/me/menu/marks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PATIENT, Role.PARTNER})
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Menu", description = "T1, T2: a patient's own list of ways to be close")
class MarkResource {
  private final Caller caller;
  private final SharedMenuService menus;

  MarkResource(Caller caller, SharedMenuService menus) {
    this.caller = caller;
    this.menus = menus;
  }

  @GET
  @Operation(operationId = "getMenuMarks", summary = "Read my own marks")
  @APIResponse(responseCode = "200", description = "My marks in the order of the menu")
  @APIResponse(responseCode = "404", description = Said.NO_PARTNER)
  public MarksView marks() {
    return menus.marks(caller.id(), caller.role());
  }

  @PUT
  @Path("{item}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putMenuMark",
      summary = "Mark an item for myself",
      description =
          "A yes begins to count at the next morning, for both at the same time; until then it can be taken back and was"
              + " never seen. Any other answer, and none, holds at once. The other never learns of a no, a later, or"
              + " an item without a mark.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = {
                @ExampleObject(
                    name = "yes",
                    value =
                        """
                        {"answer": "yes"}
                        """),
                @ExampleObject(
                    name = "no-mark",
                    value =
                        """
                        {"answer": null}
                        """)
              }))
  @APIResponse(responseCode = "200", description = "My mark; never anything of the other's")
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(
      responseCode = "404",
      description = "No such item to mark: it is not there, not shared, or nobody shares with me")
  public MarksView.Mark mark(
      @Parameter(description = "The item") @PathParam("item") UUID item,
      @NotNull @Valid PutMark body) {
    return menus.mark(caller.id(), caller.role(), item, body.answer());
  }
}

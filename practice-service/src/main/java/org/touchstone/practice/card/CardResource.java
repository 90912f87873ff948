package org.touchstone.practice.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
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
import org.touchstone.practice.entry.Answers;
import org.touchstone.practice.together.Language;

/** The caller's own cards. */
@Path("/api/practice/v1/me/cards")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Cards", description = "T3: words for before, during and after")
class CardResource {
  private final Caller caller;
  private final CardService cards;

  CardResource(Caller caller, CardService cards) {
    this.caller = caller;
    this.cards = cards;
  }

  @GET
  @Operation(
      operationId = "getCards",
      summary = "Cards to use, and the saved ones",
      description =
          "Places are filled on request alone; the others are blanks in brackets. Asking stores nothing, sends nothing"
              + " and leaves no trace. Words are in the language of `Accept-Language`.")
  @APIResponse(
      responseCode = "200",
      description = "The cards",
      content = @Content(schema = @Schema(implementation = CardsView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  public Response get(
      @Parameter(
              description = "`today`: the last pain entry of your local day; or a number, 0 to 10",
              example = "today")
          @QueryParam("pain")
          @Nullable String pain,
      @Parameter(description = "An item of your menu to fill in") @QueryParam("item")
          @Nullable UUID item,
      @Parameter(description = "A practice to fill in, by its name on your menu or its idea")
          @QueryParam("practice")
          @Nullable String practice,
      @Context HttpHeaders headers) {
    Language language = Language.of(headers);
    return language.answer(200, cards.cards(caller.id(), pain, item, practice, language)).build();
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getCard", summary = "Read a saved card")
  @APIResponse(responseCode = "200", description = "The card")
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "404", description = "You have no such card")
  public CardsView.Saved saved(@Parameter(description = Answers.ID) @PathParam("id") UUID id) {
    return cards.saved(caller.id(), id);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "saveCard",
      summary = "Save a card, or change a saved one",
      description = "The device makes the id. The same call again changes nothing.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = {
                @ExampleObject(
                    name = "before",
                    value =
                        """
                        {"kind": "before", "to": "someone", "text": "My pain is at 6 today. What I would like: tea together."}
                        """)
              }))
  @APIResponse(
      responseCode = "201",
      description = "Saved",
      content = @Content(schema = @Schema(implementation = CardsView.Saved.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was there and is now as sent",
      content = @Content(schema = @Schema(implementation = CardsView.Saved.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "409", description = "`/problems/cards-full`: 50 saved cards")
  public Response save(
      @Parameter(description = Answers.ID) @PathParam("id") UUID id,
      @NotNull @Valid SaveCard body) {
    CardService.Result saved = cards.save(caller.id(), id, body);
    return Response.status(saved.created() ? 201 : 200).entity(saved.card()).build();
  }

  @DELETE
  @Path("{id}")
  @Operation(operationId = "deleteCard", summary = "Delete a saved card")
  @APIResponse(responseCode = "204", description = "It is not there, now or already")
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  public void delete(@Parameter(description = Answers.ID) @PathParam("id") UUID id) {
    cards.delete(caller.id(), id);
  }
}

package org.touchstone.practice.menu;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;
import org.touchstone.practice.together.Language;

/** The caller's own menu. */
@Path("/api/practice/v1/me/menu")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@Tag(name = "Menu", description = "T1, T2: a patient's own list of ways to be close")
class MenuResource {
  private final Caller caller;
  private final MenuService menus;

  MenuResource(Caller caller, MenuService menus) {
    this.caller = caller;
    this.menus = menus;
  }

  @GET
  @Operation(
      operationId = "getMenu",
      summary = "Read the own menu",
      description =
          "With `today=true`: what is possible at the last pain entry of your local day and touches no place where you"
              + " said today that touch hurts. Titles of starters are in the language of `Accept-Language`.")
  @APIResponse(
      responseCode = "200",
      description = "The menu",
      content = @Content(schema = @Schema(implementation = MenuView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  public Response get(
      @Parameter(description = "true: what is possible today")
          @QueryParam("today")
          @DefaultValue("false")
          @Pattern(regexp = "true|false", message = "must be true or false")
          String today,
      @Context HttpHeaders headers) {
    Language language = Language.of(headers);
    return language.answer(200, menus.read(caller.id(), today.equals("true"), language)).build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putMenu",
      summary = "Name the menu, switch the sexual shelf",
      description = "Off, its items are kept and shown nowhere.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = {
                @ExampleObject(
                    name = "name",
                    value =
                        """
                        {"name": "Ways to be near", "sexualShelf": false}
                        """)
              }))
  @APIResponse(
      responseCode = "200",
      description = "The menu",
      content = @Content(schema = @Schema(implementation = MenuView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  public Response put(@NotNull @Valid PutMenu body, @Context HttpHeaders headers) {
    Language language = Language.of(headers);
    return language.answer(200, menus.put(caller.id(), body, language)).build();
  }

  @GET
  @Path("starters")
  @Operation(
      operationId = "getMenuStarters",
      summary = "Ideas for a menu",
      description = "Take over what you like. Sexual ones are there when that shelf is on.")
  @APIResponse(responseCode = "200", description = "The ideas of the current version")
  public StartersView starters() {
    return menus.starters(caller.id());
  }

  @GET
  @Path("items/{id}")
  @Operation(operationId = "getMenuItem", summary = "Read an item of the menu")
  @APIResponse(
      responseCode = "200",
      description = "The item",
      content = @Content(schema = @Schema(implementation = MenuItemView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "404", description = "You have no such item")
  public Response item(
      @Parameter(description = Answers.ID) @PathParam("id") UUID id, @Context HttpHeaders headers) {
    Language language = Language.of(headers);
    return language.answer(200, menus.item(caller.id(), id, language)).build();
  }

  @PUT
  @Path("items/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putMenuItem",
      summary = "Put an item on the menu, or change it",
      description =
          "The device makes the id. The same call again changes nothing. Where an item means something else from then"
              + " on, or is no longer shared, every mark on it is gone.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = {
                @ExampleObject(
                    name = "own-words",
                    value =
                        """
                        {"title": "Tea on the balcony", "column": "shared", "possibleAtPain": 7}
                        """),
                @ExampleObject(
                    name = "practice",
                    value =
                        """
                        {"practice": "hand_massage", "column": "physical", "possibleAtPain": 6, "effort": 1, "touch": "light",
                         "touches": ["hand-left"], "place": "sofa", "shared": true}
                        """)
              }))
  @APIResponse(
      responseCode = "201",
      description = "It is on the menu",
      content = @Content(schema = @Schema(implementation = MenuItemView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was on the menu and is now as sent",
      content = @Content(schema = @Schema(implementation = MenuItemView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "409", description = "`/problems/menu-full`: 200 items")
  public Response putItem(
      @Parameter(description = Answers.ID) @PathParam("id") UUID id,
      @NotNull @Valid PutMenuItem body,
      @Context HttpHeaders headers) {
    Language language = Language.of(headers);
    MenuService.PutResult put = menus.put(caller.id(), id, body, language);
    return language.answer(put.created() ? 201 : 200, put.item()).build();
  }

  @DELETE
  @Path("items/{id}")
  @Operation(operationId = "deleteMenuItem", summary = "Take an item off the menu")
  @APIResponse(responseCode = "204", description = "It is not on the menu, now or already")
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  public void deleteItem(@Parameter(description = Answers.ID) @PathParam("id") UUID id) {
    menus.delete(caller.id(), id);
  }
}

package org.touchstone.practice.lesson;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.practice.datafile.Versioned;
import org.touchstone.practice.entry.Answers;

/** Help now is never behind a lock: it asks nobody who they are. */
@Path("/api/practice/v1/help-now")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Lessons", description = "L1, L2: short lessons, and help now")
class HelpNowResource {
  private static final int ONE_DAY = 86_400;

  private final Lessons lessons;

  HelpNowResource(Lessons lessons) {
    this.lessons = lessons;
  }

  @GET
  @Path("{country}")
  @Operation(
      operationId = "getHelpNow",
      summary = "Whom to call in a crisis",
      description =
          "Needs no token. A country that is not in the list gets what holds in many countries, and `note` says"
              + " so.")
  @APIResponse(
      responseCode = "200",
      description = "The numbers, the emergency number first",
      content = @Content(schema = @Schema(implementation = HelpNow.HelpNowView.class)))
  @APIResponse(responseCode = "304", description = "The caller has this version (If-None-Match)")
  @APIResponse(responseCode = "400", description = Answers.BAD)
  public Response get(
      @Parameter(description = "ISO 3166-1 alpha-2, in either case", example = "ES")
          @PathParam("country")
          @Pattern(regexp = "[A-Za-z]{2}", message = "must be two letters such as ES")
          String country,
      @Context Request request) {
    CacheControl forADay = new CacheControl();
    forADay.setMaxAge(ONE_DAY);
    HelpNow helpNow = lessons.helpNow();
    return Versioned.answer(
        request,
        Integer.toString(helpNow.version()),
        helpNow.of(country.toUpperCase(Locale.ROOT)),
        forADay);
  }
}

package org.touchstone.practice.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue, for everyone who is logged in. */
@Path("/api/practice/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@APIResponse(responseCode = "304", description = "The caller has this version (If-None-Match)")
@APIResponse(responseCode = "401", description = "No valid access token")
@Tag(name = "Catalogue", description = "P1: practices to do, regions of the body")
class CatalogueResource {
  private final Catalogue catalogue;

  CatalogueResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Path("practices")
  @Operation(
      operationId = "getPractices",
      summary = "List the practices",
      description = "Education, not medical advice. Answers with an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "All practices of the current version",
      content = @Content(schema = @Schema(implementation = PracticeCatalogue.class)))
  public Response practices(@Context Request request) {
    return versioned(request, catalogue.practices().version(), catalogue.practices());
  }

  @GET
  @Path("regions")
  @Operation(
      operationId = "getRegions",
      summary = "List the regions of the body",
      description = "The codes that pain entries use. Answers with an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "All regions of the current version",
      content = @Content(schema = @Schema(implementation = BodyRegions.class)))
  public Response regions(@Context Request request) {
    return versioned(request, catalogue.regions().version(), catalogue.regions());
  }

  private static Response versioned(Request request, int version, Object content) {
    EntityTag tag = new EntityTag(Integer.toString(version));
    CacheControl asksFirst = new CacheControl();
    asksFirst.setNoCache(true);
    asksFirst.setPrivate(true);
    ResponseBuilder same = request.evaluatePreconditions(tag);
    ResponseBuilder answer = same == null ? Response.ok(content) : same;
    return answer.tag(tag).cacheControl(asksFirst).build();
  }
}

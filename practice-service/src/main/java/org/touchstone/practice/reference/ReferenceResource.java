package org.touchstone.practice.reference;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.datafile.Versioned;
import org.touchstone.practice.entry.Answers;

/** The research base, for everyone who is logged in. */
@Path("/api/practice/v1/references")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@APIResponse(responseCode = "304", description = "The caller has this version (If-None-Match)")
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@Tag(name = "Research base", description = "L3: the studies behind evidence and claims")
class ReferenceResource {
  private final References references;

  ReferenceResource(References references) {
    this.references = references;
  }

  @GET
  @Operation(
      operationId = "getReferences",
      summary = "List the studies",
      description = "Those that the evidence of practices and the claims of lessons name.")
  @APIResponse(
      responseCode = "200",
      description = "All studies",
      content = @Content(schema = @Schema(implementation = ReferenceList.class)))
  public Response list(@Context Request request) {
    return Versioned.answer(request, version(), references.all());
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getReference", summary = "Read a study")
  @APIResponse(
      responseCode = "200",
      description = "The study",
      content = @Content(schema = @Schema(implementation = Reference.class)))
  @APIResponse(responseCode = "404", description = "No such study")
  public Response get(
      @Parameter(description = "The study", example = "dreisoerner_2021") @PathParam("id")
          String id,
      @Context Request request) {
    return Versioned.answer(
        request, version(), references.find(id).orElseThrow(ProblemException::notFound));
  }

  private String version() {
    return Integer.toString(references.all().version());
  }
}

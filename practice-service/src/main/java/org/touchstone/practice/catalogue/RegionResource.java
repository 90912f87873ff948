package org.touchstone.practice.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.practice.catalogue.PracticeService.Current;
import org.touchstone.practice.catalogue.PracticeService.Reader;
import org.touchstone.practice.datafile.Versioned;
import org.touchstone.practice.edition.Clinics;
import org.touchstone.practice.entry.Answers;

/** The regions of the body, for everyone who is logged in. */
@Path("/api/practice/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@APIResponse(responseCode = "304", description = "The caller has this version (If-None-Match)")
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@Tag(name = "Catalogue", description = "P1: practices to do, regions of the body")
class RegionResource {
  private final Caller caller;
  private final Clinics clinics;
  private final Catalogue catalogue;
  private final PracticeService practices;

  RegionResource(Caller caller, Clinics clinics, Catalogue catalogue, PracticeService practices) {
    this.caller = caller;
    this.clinics = clinics;
    this.catalogue = catalogue;
    this.practices = practices;
  }

  @GET
  @Operation(
      operationId = "getRegions",
      summary = "List the regions of the body",
      description =
          "The codes that pain entries use, each with the practices that touch it. Answers with an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "All regions of the current version",
      content = @Content(schema = @Schema(implementation = BodyRegions.class)))
  public Response regions(@Context Request request) {
    BodyRegions regions = catalogue.regions();
    Current current = practices.current(clinics.of(caller), Reader.OTHERS);
    return Versioned.answer(
        request,
        regions.version() + "-" + current.version(),
        regions.touchedBy(current.catalogue().practices()));
  }
}

package org.touchstone.insights.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;

/** Insights over HTTP. */
@Path("/api/insights/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Insights")
class InsightResource {

  private final InsightService service;
  private final Caller caller;

  InsightResource(InsightService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  @GET
  @Path("/me/insights")
  @RolesAllowed(Role.PATIENT)
  @Operation(
      summary = "My insights",
      description = "What goes together in the caller's diary. An empty diary has none.")
  public RestResponse<InsightsView> own(
      @Parameter(description = "last local day to look at; default: today") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Context HttpHeaders headers) {
    Wording wording = Wording.in(headers.getAcceptableLanguages());
    return Answers.in(wording.language(), service.own(caller.id(), asOf, wording));
  }

  @GET
  @Path("/patients/{id}/insights")
  @RolesAllowed(Role.CLINICIAN)
  @Operation(
      summary = "Insights of a patient",
      description =
          "For a member of the care team, computed from the shared categories alone. What is not"
              + " shared is named, without values.")
  public RestResponse<InsightsView> ofPatient(
      @PathParam("id") UUID id,
      @Parameter(description = "last local day to look at; default: the patient's today")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Context HttpHeaders headers) {
    Wording wording = Wording.in(headers.getAcceptableLanguages());
    return Answers.in(wording.language(), service.forClinician(caller.id(), id, asOf, wording));
  }
}

package org.touchstone.insights.outcome;

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
import org.touchstone.insights.insight.Answers;

/** Outcomes over HTTP. */
@Path("/api/insights/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
class OutcomeResource {

  private final OutcomeService service;
  private final Caller caller;

  OutcomeResource(OutcomeService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  @GET
  @Path("/me/outcomes")
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "getMyOutcomes",
      summary = "My outcomes",
      description = "Pain ratings, PEG and PHQ-4: then and now, by what counts as meaningful.")
  public RestResponse<OutcomesView> own(
      @Parameter(description = "last local day to look at; default: today") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Context HttpHeaders headers) {
    OutcomeWording wording = OutcomeWording.in(headers.getAcceptableLanguages());
    return Answers.in(wording.language(), service.own(caller.id(), asOf, wording));
  }

  @GET
  @Path("/patients/{id}/outcomes")
  @RolesAllowed(Role.CLINICIAN)
  @Operation(
      operationId = "getPatientOutcomes",
      summary = "Outcomes of a patient",
      description =
          "For a member of the care team, from the shared categories alone: pain for ratings and"
              + " PEG, mood for PHQ-4. What is not shared is named, without values.")
  public RestResponse<OutcomesView> ofPatient(
      @PathParam("id") UUID id,
      @Parameter(description = "last local day to look at; default: the patient's today")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Context HttpHeaders headers) {
    OutcomeWording wording = OutcomeWording.in(headers.getAcceptableLanguages());
    return Answers.in(wording.language(), service.forClinician(caller.id(), id, asOf, wording));
  }
}

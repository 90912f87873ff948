package org.touchstone.insights.cycle;

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

/** The cycle over HTTP. */
@Path("/api/insights/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycle")
class CycleResource {

  private final CycleService service;
  private final Caller caller;

  CycleResource(CycleService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  @GET
  @Path("/me/cycle")
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "getMyCycle",
      summary = "My cycle",
      description =
          "Where the cycle of pain, stress, low mood and distance goes, which of its links stands"
              + " out in the last 12 weeks, and where one could step in.")
  public RestResponse<CycleView> own(
      @Parameter(description = "last local day to look at; default: today") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Context HttpHeaders headers) {
    CycleWording wording = CycleWording.in(headers.getAcceptableLanguages());
    return Answers.in(wording.language(), service.own(caller.id(), asOf, wording));
  }

  @GET
  @Path("/patients/{id}/cycle")
  @RolesAllowed(Role.CLINICIAN)
  @Operation(
      operationId = "getPatientCycle",
      summary = "Cycle of a patient",
      description =
          "For a member of the care team: the links of which both ratings are shared. What is not"
              + " shared is named, without values.")
  public RestResponse<CycleView> ofPatient(
      @PathParam("id") UUID id,
      @Parameter(description = "last local day to look at; default: the patient's today")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Context HttpHeaders headers) {
    CycleWording wording = CycleWording.in(headers.getAcceptableLanguages());
    return Answers.in(wording.language(), service.forClinician(caller.id(), id, asOf, wording));
  }
}

package org.touchstone.insights.pathway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.insights.insight.Answers;

/** Paths over HTTP. */
@Path("/api/insights/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Pathway")
class PathwayResource {

  private final PathwayService service;
  private final Caller caller;

  PathwayResource(PathwayService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  @GET
  @Path("/me/pathway")
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "getMyPathway",
      summary = "My paths",
      description =
          "How connected things are, from the diary and the answers, and what could be looked at."
              + " Gender is neither asked nor used; what studies found about groups is shown as"
              + " that.")
  public RestResponse<PathwayView> own(@Context HttpHeaders headers) {
    PathwayWording wording = PathwayWording.in(headers.getAcceptableLanguages());
    return Answers.in(wording.language(), service.own(caller.id(), wording));
  }

  @PUT
  @Path("/me/pathway")
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "putMyPathway",
      summary = "Answer and choose",
      description = "The whole state: what is left out is taken back. The clinic sees the choice.")
  public RestResponse<PathwayView> choose(
      @NotNull(message = "must be there") @Valid ChoosePathway request,
      @Context HttpHeaders headers) {
    PathwayWording wording = PathwayWording.in(headers.getAcceptableLanguages());
    return Answers.in(wording.language(), service.choose(caller.id(), request, wording));
  }

  @PUT
  @Path("/me/pathway/findings/{id}")
  @RolesAllowed(Role.PATIENT)
  @Operation(
      operationId = "putMyPathwayFinding",
      summary = "Whether a finding of a study fits me",
      description = "Seen by nobody else. Null takes the answer back.")
  public RestResponse<StudyFindingView> answer(
      @PathParam("id") String id,
      @NotNull(message = "must be there") AnswerFinding request,
      @Context HttpHeaders headers) {
    PathwayWording wording = PathwayWording.in(headers.getAcceptableLanguages());
    return Answers.in(wording.language(), service.answer(caller.id(), id, request, wording));
  }

  @GET
  @Path("/patients/{id}/pathway")
  @RolesAllowed(Role.CLINICIAN)
  @Operation(
      operationId = "getPatientPathway",
      summary = "Paths of a patient",
      description =
          "For a member of the care team: what the diary offers, when pain, mood and intimacy are"
              + " shared, and what was chosen. Never the answers.")
  public RestResponse<ClinicPathwayView> ofPatient(
      @PathParam("id") UUID id, @Context HttpHeaders headers) {
    PathwayWording wording = PathwayWording.in(headers.getAcceptableLanguages());
    return Answers.in(wording.language(), service.forClinician(caller.id(), id, wording));
  }
}

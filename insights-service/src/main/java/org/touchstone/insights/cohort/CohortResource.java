package org.touchstone.insights.cohort;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.insights.insight.Answers;

/** Cohorts over HTTP. */
@Path("/api/insights/v1/cohorts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cohorts")
class CohortResource {

  private static final Pattern PROGRAMME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private final CohortService service;
  private final Caller caller;

  CohortResource(CohortService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  @GET
  @Path("/{programme}")
  @RolesAllowed({Role.CLINICIAN, Role.ADMINISTRATOR})
  @Operation(
      operationId = "getCohort",
      summary = "How a programme goes for my clinic's patients",
      description =
          "Figures over those who agreed to statistics, computed once a week. The clinic is the one"
              + " whose patients the caller treats, for an administrator the one they work in. Small"
              + " counts are held back, by themselves and by subtraction; a"
              + " programme that does not exist answers as one with too few people.")
  public RestResponse<CohortView> cohort(
      @Parameter(description = "short name, such as first-week") @PathParam("programme")
          String programme,
      @Parameter(description = "of the programme; default: the newest one with figures")
          @QueryParam("version")
          @Nullable Long version,
      @Context HttpHeaders headers) {
    if (!PROGRAMME.matcher(programme).matches()) {
      throw ProblemException.badRequest("programme", "must be a short name such as first-week");
    }
    if (version != null && (version < 1 || version > Integer.MAX_VALUE)) {
      throw ProblemException.badRequest("version", "must be a whole number from 1");
    }
    CohortWording wording = CohortWording.in(headers.getAcceptableLanguages());
    Integer one = version == null ? null : version.intValue();
    return Answers.in(
        wording.language(),
        caller.role().equals(Role.ADMINISTRATOR)
            ? service.forAdministrator(caller.id(), programme, one, wording)
            : service.forClinician(caller.id(), programme, one, wording));
  }
}

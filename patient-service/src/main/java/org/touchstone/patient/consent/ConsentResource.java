package org.touchstone.patient.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.problem.ProblemException;

@Path("/api/patient/v1/me/consents")
@RolesAllowed(Role.PATIENT)
@Tag(name = "Consent")
class ConsentResource {
  private static final Pattern ETAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

  private final Caller caller;
  private final Consents consents;

  ConsentResource(Caller caller, Consents consents) {
    this.caller = caller;
    this.consents = consents;
  }

  @GET
  @Operation(operationId = "getConsents", summary = "What I share, with whom and to what end")
  @APIResponse(
      responseCode = "200",
      description = "Every category for every purpose; the ETag is the revision")
  @APIResponse(responseCode = "404", description = "No clinic has enrolled me")
  public RestResponse<ConsentsView> get() {
    return answer(consents.view(caller.id()));
  }

  @PUT
  @Operation(
      operationId = "changeConsents",
      summary = "Change what I share",
      description =
          "Changes the named categories and purposes; the others stay as they are. It holds from"
              + " the next request on, in every service.")
  @APIResponse(responseCode = "200", description = "What I share now")
  @APIResponse(responseCode = "400", description = "An unknown category or purpose, named as field")
  @APIResponse(responseCode = "404", description = "No clinic has enrolled me")
  @APIResponse(responseCode = "409", description = "It has changed since the given revision")
  public RestResponse<ConsentsView> change(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "Keep practices to myself",
                              value =
                                  """
                                  {"consents": [
                                    {"category": "practices", "purpose": "clinic", "granted": false}
                                  ]}
                                  """)))
          @NotNull
          @Valid
          ChangeConsents request,
      @Parameter(description = "The ETag of what I saw", example = "\"3\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch) {
    Long expected = revision(ifMatch);
    if (expected != null && request.revision() != null && !expected.equals(request.revision())) {
      throw ProblemException.badRequest("revision", "must agree with If-Match");
    }
    return answer(
        consents.change(
            caller.id(), request.consents(), expected == null ? request.revision() : expected));
  }

  private static @Nullable Long revision(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return null;
    }
    Matcher etag = ETAG.matcher(ifMatch);
    if (!etag.matches()) {
      throw ProblemException.badRequest("If-Match", "must be an ETag such as \"3\"");
    }
    return Long.valueOf(etag.group(1));
  }

  private static RestResponse<ConsentsView> answer(ConsentsView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header(HttpHeaders.ETAG, "\"" + view.revision() + "\"")
        .build();
  }
}

package org.touchstone.patient.accesslog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.patient.page.Limit;
import org.touchstone.patient.page.Page;
import org.touchstone.patient.page.PageAnswer;

@Path("/api/patient/v1/me/access-log")
@RolesAllowed(Role.PATIENT)
@Tag(name = "Access log")
class AccessLogResource {
  private final Caller caller;
  private final AccessLogService service;
  private final Wording wording;

  AccessLogResource(Caller caller, AccessLogService service, Wording wording) {
    this.caller = caller;
    this.service = service;
    this.wording = wording;
  }

  @GET
  @Operation(
      operationId = "getAccessLog",
      summary = "Who looked at my data, when and why",
      description =
          "The newest first, in the language of Accept-Language (en, es). What one person did with"
              + " one thing within ten minutes is one line.")
  @APIResponse(responseCode = "200", description = "A page; Link names the next one")
  public RestResponse<Page<AccessLine>> get(
      @Parameter(
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + Limit.MAX))
          @QueryParam("limit")
          @DefaultValue(Limit.DEFAULT)
          Limit limit,
      @Parameter(description = "next of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Context HttpHeaders headers,
      @Context UriInfo request) {
    Locale language = wording.language(headers.getAcceptableLanguages());
    RestResponse<Page<AccessLine>> answer =
        PageAnswer.of(service.of(caller.id(), cursor, limit, language), request);
    answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
    answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    return answer;
  }
}

package org.touchstone.patient.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;

/** Whether somebody shares the app with the caller. */
@Path("/api/patient/v1/me/partner")
@RolesAllowed({Role.PATIENT, Role.PARTNER})
@Tag(name = "Partner", description = "T5: whom a patient has invited to share the app")
class PartnerResource {
  private final Caller caller;
  private final Partnerships partnerships;

  PartnerResource(Caller caller, Partnerships partnerships) {
    this.caller = caller;
    this.partnerships = partnerships;
  }

  @GET
  @Operation(
      operationId = "getPartner",
      summary = "Whether somebody shares the app with me",
      description = "`none` is the same for somebody who never had a partner and after an end.")
  @APIResponse(responseCode = "200", description = "How it stands")
  public PartnerView get() {
    return partnerships.of(caller.id());
  }

  @DELETE
  @Operation(
      operationId = "endPartner",
      summary = "End sharing the app",
      description =
          "Either side may, at any time. It holds at once, takes back an open invitation too, and tells the other"
              + " nothing: no message, no reason, no time.")
  @APIResponse(responseCode = "204", description = "Nobody shares the app with me now")
  public void end() {
    partnerships.end(caller.id());
  }
}

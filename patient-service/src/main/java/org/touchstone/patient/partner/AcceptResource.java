package org.touchstone.patient.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;

/** An invitation of somebody else. */
@Path("/api/patient/v1/partner-invitations/accept")
@RolesAllowed({Role.PATIENT, Role.PARTNER})
@Tag(name = "Partner", description = "T5: whom a patient has invited to share the app")
class AcceptResource {
  private final Caller caller;
  private final Partnerships partnerships;

  AcceptResource(Caller caller, Partnerships partnerships) {
    this.caller = caller;
    this.partnerships = partnerships;
  }

  @POST
  @RolesAllowed(Role.PARTNER)
  @Operation(operationId = "acceptPartnerInvitation", summary = "Accept an invitation")
  @APIResponse(responseCode = "200", description = "I share the app now")
  @APIResponse(responseCode = "400", description = "There is no code")
  @APIResponse(
      responseCode = "404",
      description = "The code opens nothing: unknown, used, expired or taken back")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/partner-active`: I share the app with somebody already")
  public PartnerView accept(@NotNull @Valid AcceptInvitation request) {
    return partnerships.accept(caller.id(), request.code());
  }
}

package org.touchstone.patient.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;

/** Invitations of the caller. */
@Path("/api/patient/v1/me/partner-invitations")
@RolesAllowed({Role.PATIENT, Role.PARTNER})
@Tag(name = "Partner", description = "T5: whom a patient has invited to share the app")
class InvitationResource {
  private final Caller caller;
  private final Partnerships partnerships;

  InvitationResource(Caller caller, Partnerships partnerships) {
    this.caller = caller;
    this.partnerships = partnerships;
  }

  @POST
  @RolesAllowed(Role.PATIENT)
  @ResponseStatus(201)
  @Operation(
      operationId = "invitePartner",
      summary = "Invite someone to share the app",
      description =
          "The code works once, for seven days, and is told this one time. A new invitation takes the place of an"
              + " earlier one. The person who accepts sees nothing yet: what they may see is decided category by"
              + " category in the consents, for the purpose `partner`.")
  @APIResponse(responseCode = "201", description = "The invitation with its code")
  @APIResponse(responseCode = "404", description = "No clinic has enrolled me")
  @APIResponse(
      responseCode = "409",
      description = "`/problems/partner-active`: somebody shares the app with me already")
  public InvitationView invite() {
    return partnerships.invite(caller.id());
  }
}

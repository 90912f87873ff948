package org.touchstone.patient.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.patient.enrolment.RealmSync;

@Path("/api/patient/v1/me")
@Tag(name = "Directory")
class MeResource {
  private final Caller caller;
  private final RealmSync realm;
  private final Directory directory;

  MeResource(Caller caller, RealmSync realm, Directory directory) {
    this.caller = caller;
    this.realm = realm;
    this.directory = directory;
  }

  @GET
  @RolesAllowed({Role.PATIENT, Role.PARTNER, Role.CLINICIAN, Role.ADMINISTRATOR, Role.DEMO_LOADER})
  @Operation(operationId = "getMe", summary = "Who I am")
  @APIResponse(responseCode = "200", description = "The caller; what is not known is absent")
  @APIResponse(responseCode = "404", description = "The account has been removed or switched off")
  @APIResponse(responseCode = "503", description = "A new account, and the realm does not answer")
  public MeView me() {
    String role = caller.role();
    if (role.equals(Role.DEMO_LOADER)) {
      // A service account is nobody: it is what its token says.
      return new MeView(caller.id(), role, caller.name(), caller.name(), null, null, null, null);
    }
    return directory.me(realm.require(caller.id()));
  }
}

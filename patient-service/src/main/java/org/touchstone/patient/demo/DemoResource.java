package org.touchstone.patient.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touchstone.contracts.identity.Role;

@Path(DemoGate.PATH + "/patients")
@RolesAllowed(Role.DEMO_LOADER)
@Tag(name = "Demo")
class DemoResource {
  private final DemoGate gate;
  private final DemoPatients patients;

  DemoResource(DemoGate gate, DemoPatients patients) {
    this.gate = gate;
    this.patients = patients;
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "createDemoPatients",
      summary = "Make patients of a demo",
      description =
          "Each can log in, shares everything with the clinic and is treated by the clinic's"
              + " clinician of the demo.")
  @APIResponse(responseCode = "201", description = "The accounts")
  public List<DemoPatient> create(@NotNull @Valid CreateDemoPatients request) {
    gate.require();
    return patients.create(request.clinic(), request.count());
  }
}

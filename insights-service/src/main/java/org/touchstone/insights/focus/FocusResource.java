package org.touchstone.insights.focus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;

/** What the caller has pinned. */
@Path("/api/insights/v1/me/focus")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@Tag(name = "Insights")
class FocusResource {

  private final Focus focus;
  private final Caller caller;

  FocusResource(Focus focus, Caller caller) {
    this.focus = focus;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "getFocus", summary = "Practices that my insights are about")
  public FocusView get() {
    return new FocusView(focus.of(caller.id()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putFocus",
      summary = "Pin up to three practices",
      description =
          "The insights are then about these alone, and the fewer questions of a family find more."
              + " An empty list asks about all practices of the diary again. The clinic sees the"
              + " same questions, as far as they are shared.")
  @APIResponse(responseCode = "200", description = "The pinned practices, sorted")
  @APIResponse(responseCode = "400", description = "More than three, or not a practice's name")
  public FocusView put(@NotNull @Valid SetFocus body) {
    List<String> practices = body.distinct();
    focus.set(caller.id(), practices);
    return new FocusView(practices);
  }
}

package org.touchstone.insights.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.insights.observation.DiaryVersions;

/** Insights as they change. */
@Path("/api/insights/v1")
@Tag(name = "Insights")
class StreamResource {

  private final StreamAccess access;
  private final OpenStreams streams;
  private final Caller caller;
  private final JsonWebToken token;

  StreamResource(StreamAccess access, OpenStreams streams, Caller caller, JsonWebToken token) {
    this.access = access;
    this.streams = streams;
    this.caller = caller;
    this.token = token;
  }

  @GET
  @Path("/me/stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PATIENT)
  @Blocking
  @Operation(
      summary = "My insights as they change",
      description =
          "Event `insights` with `{\"diaryVersion\":n}`: at once, then whenever it has changed. A"
              + " comment line every 15 seconds. Ends when the token expires.")
  public Multi<OutboundSseEvent> own(@Context Sse sse) {
    return open(caller.id(), null, DiaryVersions.ALL, sse);
  }

  @GET
  @Path("/patients/{id}/stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.CLINICIAN)
  @Blocking
  @Operation(
      summary = "Insights of a patient as they change",
      description =
          "For a member of the care team, as far as the diary is shared. Ends when care or consent"
              + " change; what is still shared is there on the next stream.")
  public Multi<OutboundSseEvent> ofPatient(@PathParam("id") UUID id, @Context Sse sse) {
    UUID clinicianId = caller.id();
    return open(id, clinicianId, access.forClinician(clinicianId, id), sse);
  }

  private Multi<OutboundSseEvent> open(
      UUID patientId, @Nullable UUID clinicianId, Set<Category> categories, Sse sse) {
    Instant until = Instant.ofEpochSecond(token.getExpirationTime());
    return Multi.createFrom()
        .emitter(
            (MultiEmitter<? super OutboundSseEvent> emitter) -> {
              OpenStream stream =
                  new OpenStream(patientId, clinicianId, categories, until, sse, emitter);
              emitter.onTermination(() -> streams.remove(stream));
              emitter.onRequest(demand -> stream.flush());
              streams.add(stream);
              streams.refresh(stream);
            },
            BackPressureStrategy.BUFFER);
  }
}

package org.touchstone.patient.demo;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Outside of a demo its paths are like any that does not exist, whoever asks. */
@Singleton
class DemoGate {
  static final String PATH = "/api/patient/v1/demo";

  private final boolean demo;

  DemoGate(@ConfigProperty(name = "touchstone.demo", defaultValue = "false") boolean demo) {
    this.demo = demo;
  }

  @ServerRequestFilter(preMatching = true)
  void check(ContainerRequestContext request) {
    if (request.getUriInfo().getPath().startsWith(PATH)) {
      require();
    }
  }

  /** Holds for paths too that are written in another way. */
  void require() {
    if (!demo) {
      throw new NotFoundException();
    }
  }
}

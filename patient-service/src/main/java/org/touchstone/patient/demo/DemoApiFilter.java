package org.touchstone.patient.demo;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Outside of a demo the API's description does not tell of it. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class DemoApiFilter implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    boolean demo =
        ConfigProvider.getConfig().getOptionalValue("touchstone.demo", Boolean.class).orElse(false);
    if (!demo) {
      Set.copyOf(api.getPaths().getPathItems().keySet()).stream()
          .filter(path -> path.startsWith(DemoGate.PATH))
          .forEach(api.getPaths()::removePathItem);
      if (api.getTags() != null) {
        api.setTags(api.getTags().stream().filter(tag -> !"Demo".equals(tag.getName())).toList());
      }
      api.getComponents().removeSchema("CreateDemoPatients");
      api.getComponents().removeSchema("DemoPatient");
    }
  }
}

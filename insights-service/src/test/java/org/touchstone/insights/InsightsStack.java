package org.touchstone.insights;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.touchstone.local.test.LocalStackTestResource;

/** PostgreSQL and Kafka for all tests of this service: its annotation holds for the module. */
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "insights"))
final class InsightsStack {
  private InsightsStack() {}
}

package org.touchstone.practice;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.touchstone.local.test.LocalStackTestResource;

/** Gives every test of the module a real PostgreSQL and a real Kafka. */
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "practice"))
final class TestStack {
  private TestStack() {}
}

package org.touchstone.gateway;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.touchstone.gateway.standin.StandIns;
import org.touchstone.local.test.LocalStackTestResource;

/** Gives a test of the running gateway a real database, and stand-ins behind it. */
@WithTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "gateway"))
@WithTestResource(StandIns.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithStandIns {}

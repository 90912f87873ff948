package org.touchstone.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses GATEWAY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.touchstone.gateway");

  @Test
  void featuresAreFreeOfCycles() {
    slices().matching("org.touchstone.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
  }

  @Test
  void theDatabaseIsTheStoresAlone() {
    noClasses()
        .that()
        .doNotHaveSimpleName("SessionStore")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "io.agroal..")
        .check(GATEWAY);
  }

  @Test
  void problemsDependOnNoFeature() {
    noClasses()
        .that()
        .resideInAPackage("org.touchstone.gateway.problem..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.touchstone.gateway.apidocs..",
            "org.touchstone.gateway.limit..",
            "org.touchstone.gateway.route..",
            "org.touchstone.gateway.session..",
            "org.touchstone.gateway.status..",
            "org.touchstone.gateway.web..")
        .check(GATEWAY);
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(GATEWAY);
    noClasses()
        .that()
        .doNotHaveSimpleName("SystemClock")
        .should()
        .callMethod(Clock.class, "systemUTC")
        .check(GATEWAY);
  }

  @Test
  void configurationIsBesideItsFeature() {
    classes().that().haveSimpleNameEndingWith("Config").should().beInterfaces().check(GATEWAY);
  }
}

package org.touchstone.patient;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.touchstone.patient");

  @Test
  void featuresAreFreeOfCycles() {
    slices().matching("org.touchstone.patient.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void resourcesNeverTouchRepositories() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(".*(Repository|Entity)")
        .check(classes);
  }

  @Test
  void entitiesAndRepositoriesStayInTheirFeature() {
    classes()
        .that()
        .haveNameMatching(".*(Repository|Entity|Resource)")
        .should()
        .bePackagePrivate()
        .check(classes);
  }

  @Test
  void onlyTheRealmKnowsKeycloak() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Keycloak")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameStartingWith("Keycloak")
        .check(classes);
  }

  @Test
  void theClockIsTheOnlyTime() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(classes);
  }

  @Test
  void everyEndpointNamesItsRoles() {
    methods()
        .that()
        .areAnnotatedWith(jakarta.ws.rs.GET.class)
        .or()
        .areAnnotatedWith(jakarta.ws.rs.PUT.class)
        .or()
        .areAnnotatedWith(jakarta.ws.rs.POST.class)
        .or()
        .areAnnotatedWith(jakarta.ws.rs.DELETE.class)
        .should()
        .beAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
        .orShould()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
        .check(classes);
  }
}

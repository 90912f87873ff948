package org.touchstone.practice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.touchstone.practice");

  @Test
  void featuresHaveNoCycles() {
    slices().matching("org.touchstone.practice.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void resourcesDoNotTouchRepositories() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Repository")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Entity")
        .check(CLASSES);
  }

  @Test
  void resourcesAndEntitiesStayInTheirPackage() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .or()
        .areAnnotatedWith(jakarta.persistence.Entity.class)
        .should()
        .bePackagePrivate()
        .check(CLASSES);
  }

  @Test
  void everyResourceSaysWhoMayCall() {
    classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(Authenticated.class)
        .orShould()
        .haveSimpleName("HelpNowResource")
        .check(CLASSES);
  }

  /** Help in a crisis is never behind a lock; nothing else is open. */
  @Test
  void helpNowAloneIsForEveryone() {
    assertThat(
            CLASSES.stream()
                .filter(
                    one ->
                        one.isAnnotatedWith(PermitAll.class)
                            || one.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(PermitAll.class))))
        .extracting(JavaClass::getSimpleName)
        .containsExactly("HelpNowResource");
  }

  /** An endpoint that is not public would be passed over in silence. */
  @Test
  void everyEndpointIsPublic() {
    methods().that().areMetaAnnotatedWith(HttpMethod.class).should().bePublic().check(CLASSES);
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
        .allMatch(pack -> pack.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void importingAloneReadsFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..importing..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.csv..")
        .check(CLASSES);
  }
}

package org.touchstone.insights;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.touchstone.insights");

  @Test
  void featuresAreFreeOfCycles() {
    slices().matching("org.touchstone.insights.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void estimatorKnowsNoFrameworkAndNoOtherFeature() {
    noClasses()
        .that()
        .resideInAPackage("..estimator..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "..estimator..", "java..", "org.hipparchus..", "org.jspecify.annotations..")
        .check(CLASSES);
  }

  @Test
  void resourcesDoNotTouchRepositories() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Repository")
        .check(CLASSES);
  }
}

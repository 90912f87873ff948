package org.touchstone.practice.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Holds the rule of {@link RegionCode}. */
@ApplicationScoped
class RegionCodeValidator implements ConstraintValidator<RegionCode, String> {
  private final Catalogue catalogue;

  RegionCodeValidator(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || catalogue.isRegion(value);
  }
}

package org.touchstone.insights.trial;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time zone by its IANA name, such as {@code Europe/Rome}; offsets are not names. */
@Documented
@Constraint(validatedBy = ZoneName.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface ZoneName {
  /** The rule in words. */
  String message() default "must be the IANA name of a time zone, such as Europe/Rome";

  /** Bean Validation's groups. */
  Class<?>[] groups() default {};

  /** Bean Validation's payload. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the rule. */
  final class Validator implements ConstraintValidator<ZoneName, String> {
    private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || NAMES.contains(value);
    }
  }
}

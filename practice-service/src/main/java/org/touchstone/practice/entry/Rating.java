package org.touchstone.practice.entry;

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
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A rating on a scale from 0 to 10 with at most four places after the point. */
@Documented
@Constraint(validatedBy = Rating.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Rating {
  /** The rule in words. */
  String message() default Validator.RULE;

  /** Bean Validation's groups. */
  Class<?>[] groups() default {};

  /** Bean Validation's payload. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the rule. */
  final class Validator implements ConstraintValidator<Rating, BigDecimal> {
    /** The rule in words, as imports tell it too. */
    public static final String RULE = "must be a number from 0 to 10 with at most 4 decimals";

    @Override
    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
      return value == null || holds(value);
    }

    /** Whether the number is a rating. */
    public static boolean holds(BigDecimal value) {
      return Numbers.within(value, BigDecimal.ZERO, BigDecimal.TEN);
    }
  }
}

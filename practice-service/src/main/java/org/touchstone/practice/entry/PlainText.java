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
import org.jspecify.annotations.Nullable;

/** Text that can be kept as it is: no NUL, no half of a surrogate pair. */
@Documented
@Constraint(validatedBy = PlainText.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
  /** The rule in words. */
  String message() default Validator.RULE;

  /** Bean Validation's groups. */
  Class<?>[] groups() default {};

  /** Bean Validation's payload. */
  Class<? extends Payload>[] payload() default {};

  /** Holds the rule. */
  final class Validator implements ConstraintValidator<PlainText, String> {
    /** The rule in words, as imports tell it too. */
    public static final String RULE = "must not contain NUL or broken characters";

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || holds(value);
    }

    /** Whether the text can be kept. */
    public static boolean holds(String value) {
      return value
          .codePoints()
          .noneMatch(
              point ->
                  point == 0
                      || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }
  }
}

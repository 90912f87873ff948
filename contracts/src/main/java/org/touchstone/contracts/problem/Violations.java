package org.touchstone.contracts.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;

/** Names the field and the rule, as the caller wrote the field. */
final class Violations {

  static List<Violation> of(ConstraintViolationException e) {
    return e.getConstraintViolations().stream()
        .map(violation -> new Violation(field(violation), violation.getMessage()))
        .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
        .toList();
  }

  /** Path without the method and the parameter that held the body. */
  private static String field(ConstraintViolation<?> violation) {
    StringBuilder field = new StringBuilder();
    String parameter = "";
    for (Path.Node node : violation.getPropertyPath()) {
      switch (node.getKind()) {
        case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> {}
        case PARAMETER -> parameter = String.valueOf(node.getName());
        default -> {
          if (node.getIndex() != null) {
            field.append('[').append(node.getIndex()).append(']');
          }
          if (node.getName() != null && !node.getName().startsWith("<")) {
            field.append(field.length() == 0 ? "" : ".").append(node.getName());
          }
        }
      }
    }
    return field.length() == 0 ? parameter : field.toString();
  }

  static Violation of(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return new Violation(path(unknown), "is not a known field");
    }
    if (e instanceof InvalidFormatException format) {
      return new Violation(path(format), "must be " + expected(format.getTargetType()));
    }
    if (e instanceof MismatchedInputException mismatch) {
      return new Violation(path(mismatch), "must be " + expected(mismatch.getTargetType()));
    }
    if (e instanceof StreamReadException) {
      return new Violation("body", "must be well-formed JSON");
    }
    return new Violation(
        e instanceof JsonMappingException mapping ? path(mapping) : "body", "cannot be read");
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
      }
    }
    return path.length() == 0 ? "body" : path.toString();
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "of another type";
    }
    if (type.isEnum()) {
      return "one of the named values";
    }
    return switch (type.getSimpleName().toLowerCase(Locale.ROOT)) {
      case "instant", "offsetdatetime" -> "a time such as 2026-11-22T08:30:00Z";
      case "localdate" -> "a day such as 2026-11-22";
      case "uuid" -> "a UUID";
      case "boolean" -> "true or false";
      case "bigdecimal", "double", "float" -> "a number";
      case "int", "integer", "long" -> "a whole number";
      case "string" -> "a text";
      case "list", "set", "arraylist" -> "a list";
      default -> "an object";
    };
  }

  private Violations() {}
}

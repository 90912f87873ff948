package org.touchstone.contracts.problem;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ids, days and numbers in paths and queries: a malformed one is a 400 that names the parameter.
 */
@Provider
class StrictParameters implements ParamConverterProvider {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type == UUID.class) {
      return (ParamConverter<T>)
          new Strict<UUID>(value -> uuid(name(annotations), value), UUID::toString);
    }
    if (type == LocalDate.class) {
      return (ParamConverter<T>)
          new Strict<LocalDate>(value -> day(name(annotations), value), LocalDate::toString);
    }
    if (type == Long.class) {
      return (ParamConverter<T>)
          new Strict<Long>(value -> number(name(annotations), value), String::valueOf);
    }
    return null;
  }

  private static Long number(String name, String value) {
    try {
      return Long.valueOf(value);
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest(name, "must be a whole number");
    }
  }

  private static UUID uuid(String name, String value) {
    if (!UUID_FORM.matcher(value).matches()) {
      throw ProblemException.badRequest(name, "must be a UUID");
    }
    return UUID.fromString(value);
  }

  private static LocalDate day(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw ProblemException.badRequest(name, "must be a day such as 2026-11-22");
    }
  }

  private static String name(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof jakarta.ws.rs.PathParam path) {
        return path.value();
      }
      if (annotation instanceof jakarta.ws.rs.QueryParam query) {
        return query.value();
      }
      if (annotation instanceof org.jboss.resteasy.reactive.RestPath path) {
        return path.value().isEmpty() ? "id" : path.value();
      }
      if (annotation instanceof org.jboss.resteasy.reactive.RestQuery query) {
        return query.value().isEmpty() ? "parameter" : query.value();
      }
    }
    return "parameter";
  }

  private record Strict<T>(Function<String, T> reader, Function<T, String> writer)
      implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String value) {
      return value == null ? null : reader.apply(value);
    }

    @Override
    public String toString(T value) {
      return writer.apply(value);
    }
  }
}

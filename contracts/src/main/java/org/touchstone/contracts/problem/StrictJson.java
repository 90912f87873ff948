package org.touchstone.contracts.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Requests are read strictly: what is not understood is refused, never dropped or bent. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
  @Override
  @SuppressWarnings("deprecation") // the replacement needs a builder, which a customizer lacks
  public void customize(ObjectMapper mapper) {
    mapper
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false)
        .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true)
        .setSerializationInclusion(JsonInclude.Include.NON_NULL)
        .registerModule(new SimpleModule().addDeserializer(Instant.class, new StrictInstant()));
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  /** Late, so that what is registered here goes before what the platform brings. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  /** A moment is a text with an offset (RFC 3339); a number could mean seconds or milliseconds. */
  private static final class StrictInstant extends StdScalarDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    StrictInstant() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return (Instant) context.handleUnexpectedToken(Instant.class, json);
      }
      try {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(json.getText(), Instant::from);
      } catch (DateTimeException e) {
        return (Instant)
            context.handleWeirdStringValue(Instant.class, json.getText(), "not a moment");
      }
    }
  }
}

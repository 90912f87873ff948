package org.touchstone.insights.insight;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.Tally;

/**
 * Findings as they are kept between two changes of a diary: numbers to the last digit, no words.
 */
final class StoredFindings {

  private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addMixIn(Finding.class, FindingType.class)
          .addMixIn(Tally.class, TallyType.class)
          .build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(FINDINGS);

  private StoredFindings() {}

  static String write(List<Finding> findings) {
    try {
      return WRITER.writeValueAsString(findings);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Finding> read(String json) {
    try {
      return MAPPER.readValue(json, FINDINGS);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Finding.Estimated.class, name = "estimated"),
    @JsonSubTypes.Type(value = Finding.TooFew.class, name = "too-few")
  })
  private interface FindingType {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Tally.WithWithout.class, name = "with-without"),
    @JsonSubTypes.Type(value = Tally.Lengths.class, name = "lengths")
  })
  private interface TallyType {}
}

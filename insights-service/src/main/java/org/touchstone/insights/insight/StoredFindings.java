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
import org.touchstone.insights.estimator.ChangeFinding;
import org.touchstone.insights.estimator.CycleFinding;
import org.touchstone.insights.estimator.DriverFinding;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.LevelFinding;
import org.touchstone.insights.estimator.NetworkFinding;
import org.touchstone.insights.estimator.PracticeFinding;
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
    @JsonSubTypes.Type(value = PracticeFinding.Estimated.class, name = "practice"),
    @JsonSubTypes.Type(value = PracticeFinding.TooFew.class, name = "practice-too-few"),
    @JsonSubTypes.Type(value = DriverFinding.Estimated.class, name = "driver"),
    @JsonSubTypes.Type(value = DriverFinding.TooFew.class, name = "driver-too-few"),
    @JsonSubTypes.Type(value = NetworkFinding.Interconnection.class, name = "interconnection"),
    @JsonSubTypes.Type(value = NetworkFinding.Edge.class, name = "edge"),
    @JsonSubTypes.Type(value = NetworkFinding.TooFew.class, name = "network-too-few"),
    @JsonSubTypes.Type(value = CycleFinding.State.class, name = "cycle"),
    @JsonSubTypes.Type(value = CycleFinding.TooFew.class, name = "cycle-too-few"),
    @JsonSubTypes.Type(value = ChangeFinding.Change.class, name = "change"),
    @JsonSubTypes.Type(value = ChangeFinding.TooFew.class, name = "change-too-few"),
    @JsonSubTypes.Type(value = LevelFinding.Level.class, name = "level"),
    @JsonSubTypes.Type(value = LevelFinding.TooFew.class, name = "level-too-few")
  })
  private interface FindingType {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Tally.WithWithout.class, name = "with-without"),
    @JsonSubTypes.Type(value = Tally.Lengths.class, name = "lengths")
  })
  private interface TallyType {}
}
